import FoundationEssentials
import Register

/// A folder in which files are placed beside others, none of which is replaced.
struct PlacedFolder {
    /// - Throws: `AtomicFile.Problem` where there is none and none can be made.
    init(_ path: String) throws {
        guard !FileReading.isFolder(path) else { return }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw AtomicFile.Problem.notWritten(
                path: path, why: "a file is in its way, or you have no leave to make the folder")
        }
    }

    /// Writes those that are not there yet; nothing where one of them is there with other bytes.
    /// - Returns: for each whether it was written.
    func place(_ files: [(path: String, bytes: Data)]) throws -> [Bool] {
        let isNew = try files.map { path, bytes in
            guard FileManager.default.fileExists(atPath: path) else { return true }
            guard FileManager.default.contents(atPath: path) == bytes else {
                throw AtomicFile.Problem.alreadyThere(path: path)
            }
            return false
        }
        for ((path, bytes), isNew) in zip(files, isNew) where isNew {
            let file = try AtomicFile(for: path)
            try file.write(bytes)
            try file.put()
        }
        return isNew
    }
}
