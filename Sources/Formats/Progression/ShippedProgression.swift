import FoundationEssentials
import TargetSetting

/// The progression tables that are in the program: every file of `config/progression`.
package enum ShippedProgression {
    /// The files' texts, by name.
    package static var texts: [String: String] {
        Dictionary(
            embeddedProgression.compactMap { file, encoded in
                Data(base64Encoded: encoded).map { (file, String(decoding: $0, as: UTF8.self)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Read once. A test reads each without a problem.
    static let files: [ProgressionFile] = texts.sorted { $0.key < $1.key }.compactMap { name, text in
        try? ProgressionFile(csv: text, named: name)
    }
}
