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

    /// The tables of datasets that were held against the cycle when it was read first. One that this program no longer has, or
    /// that no longer fits, is nobody's reference.
    static func tables(of datasets: [String], in cycle: Cycle) -> [ProgressionTable] {
        datasets.flatMap { dataset in files.flatMap { (try? $0.tables(of: dataset, in: cycle)) ?? [] } }
    }

    /// Read once. A test reads each without a problem.
    static let files: [ProgressionFile] = texts.sorted { $0.key < $1.key }.compactMap { name, text in
        try? ProgressionFile(csv: text, named: name)
    }
}
