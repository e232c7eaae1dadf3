import FileIntake
import Foundation
import Samples

extension Reader {
    /// Archives, and whatever else is piped in.
    static let zip = Reader(
        name: "zip",
        seeds: {
            let folder = Sample.checkout.appending(path: "Tests/FileIntakeTests/Archives")
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .map { Array(try Data(contentsOf: $0)) }
        },
        faults: { bytes in
            let once = gathered(bytes)
            guard once == gathered(bytes) else { return ["It is gathered in two ways."] }
            return once.flatMap { item -> [String] in
                switch item {
                case .file(let name, let content):
                    content.isEmpty || content.count > 10_000_000 || name.contains("..") || !isPrintable(name)
                        ? ["‘\(name)’ is not to be taken."] : []
                case .problem(let problem):
                    faults(ofMessages: [problem.message])
                        + (isPrintable(problem.message) ? [] : ["‘\(problem.message)’ cannot be shown."])
                }
            }
        })

    private static func gathered(_ bytes: [UInt8]) -> [IntakeItem] {
        guard let file = tmpfile() else { return [] }
        defer { fclose(file) }
        fwrite(bytes, 1, bytes.count, file)
        fflush(file)
        rewind(file)
        return IntakeFiles(["-"], input: fileno(file)).map(\.self)
    }

    private static func isPrintable(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
