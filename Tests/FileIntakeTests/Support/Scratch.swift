import FileIntake
import Foundation
import Testing

/// A folder of its own for a test, and what is gathered from it.
final class Scratch {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "gathering-\(UUID())").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func place(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let folder = (place(name) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: place(name)))
    }

    func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

    /// A file that says it is so long, and takes no room.
    func writeSparse(_ name: String, length: UInt64, beginning: String) throws {
        try write(beginning, to: name)
        let handle = try FileHandle(forWritingTo: URL(filePath: place(name)))
        try handle.truncate(atOffset: length)
        try handle.close()
    }

    /// What comes of names in this folder, in the order it comes, as lines of text.
    func gathered(_ names: String...) -> [String] {
        IntakeFiles(names.map(place)).map(line)
    }

    /// `inbox/a.json = {}` for a file, `inbox/b.json: empty` for a problem; names from this folder on.
    func line(_ gathered: IntakeItem) -> String {
        switch gathered {
        case .file(let name, let bytes): "\(short(name)) = \(String(decoding: bytes, as: UTF8.self))"
        case .problem(let problem): "\(short(problem.name)): \(short("\(problem.why)"))"
        }
    }

    private func short(_ text: String) -> String { text.replacingOccurrences(of: path + "/", with: "") }
}
