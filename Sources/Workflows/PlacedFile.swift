package import FoundationEssentials
import Register

/// A file that was put in its place, or was there already with the same bytes. Another file is never replaced.
package struct PlacedFile {
    package let path: String
    /// Whether it was put there now.
    package let isNew: Bool

    /// - Throws: `AtomicFile.Problem` where another file is there.
    @discardableResult
    package init(_ bytes: Data, at path: String) throws {
        self.path = path
        isNew = FileManager.default.contents(atPath: path) != bytes
        guard isNew else { return }
        let file = try AtomicFile(for: path)
        try file.write(bytes)
        try file.put()
    }

    /// Removes it again, if it was put there now.
    func takeBack() {
        guard isNew else { return }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Puts files in a folder, which is made where there is none; none of them where another file is in the place of one.
    /// - Throws: `AtomicFile.Problem`.
    @discardableResult
    package static func place(
        _ files: [(name: String, bytes: Data)], in folder: String
    ) throws -> [PlacedFile] {
        try make(folder)
        let files = files.map { (path: "\(folder)/\($0.name)", bytes: $0.bytes) }
        let manager = FileManager.default
        for (path, bytes) in files where manager.fileExists(atPath: path) {
            guard manager.contents(atPath: path) == bytes else {
                throw AtomicFile.Problem.alreadyThere(path: path)
            }
        }
        return try files.map { try PlacedFile($0.bytes, at: $0.path) }
    }

    private static func make(_ folder: String) throws {
        var isFolder = false
        if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder { return }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AtomicFile.Problem.notWritten(
                path: folder, why: "a file is in its way, or you do not have permission to make the folder")
        }
    }
}
