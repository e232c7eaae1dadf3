package import FoundationEssentials
import Register
package import TargetSetting

/// A file that was put in its place, or was there already with the same bytes. Another file is never replaced.
package struct PlacedFile {
    /// Where it stands, as it was named.
    package let path: String
    /// Whether it was put there now.
    package let isNew: Bool

    /// - Throws: `AtomicFile.Problem` where another file is there.
    fileprivate init(_ bytes: Data, at path: String) throws {
        self.path = path
        isNew = FileManager.default.contents(atPath: path) != bytes
        guard isNew else { return }
        let file = try AtomicFile(for: path)
        try file.write(bytes)
        try file.put()
    }
}

/// Files that are put in their places together, and together with what else is done: all of it, or nothing.
package struct PlacedFiles {
    /// In the order in which they were put.
    package private(set) var files: [PlacedFile] = []
    /// The folders that were made for them, those within others last.
    private var folders: [String] = []

    /// Does something, and takes the files back that it put in their places where it fails.
    /// - Throws: what `work` throws, or `LeftBehind`.
    package static func allOrNothing<Result>(
        _ work: (inout PlacedFiles) throws -> Result
    ) throws -> Result {
        var files = PlacedFiles()
        do {
            return try work(&files)
        } catch {
            // What is done all the same has its files.
            if (error as? any UserFacing)?.isDone != true { try files.takeBack(after: error) }
            throw error
        }
    }

    /// Puts a file in its place, unless it is there with the same bytes.
    /// - Throws: `AtomicFile.Problem` where another file is there.
    package mutating func put(_ bytes: Data, at path: String) throws {
        // Also where the file is there already.
        Unfinished.takeAwayOnce(besides: path)
        files.append(try PlacedFile(bytes, at: path))
    }

    /// Makes a folder for some of them where there is none.
    /// - Throws: `AtomicFile.Problem`.
    package mutating func make(folder: String) throws {
        let manager = FileManager.default
        var isFolder = false
        if manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder { return }
        var missing: [String] = []
        var path = folder
        while !path.isEmpty, !manager.fileExists(atPath: path) {
            missing.insert(path, at: 0)
            path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        }
        do {
            for path in missing {
                try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
                folders.append(path)
            }
            if missing.isEmpty { throw CocoaError(.fileWriteFileExists) }
        } catch {
            throw AtomicFile.Problem.notWritten(
                path: folder, why: "a file is in its way, or you do not have permission to make the folder")
        }
    }

    private func takeBack(after error: any Error) throws {
        var left: [String] = []
        for path in files.filter(\.isNew).map(\.path) + folders.reversed() {
            do { try FileManager.default.removeItem(atPath: path) } catch { left.append(path) }
        }
        if !left.isEmpty { throw LeftBehind(paths: left, why: (error as? any UserFacing)?.message) }
    }
}

/// Files that were to be taken back, because what they belong to was not done, and are still there.
package struct LeftBehind: UserFacing {
    let paths: [String]
    /// What failed.
    let why: String?

    package var code: String { "file-left-behind" }
    package var facts: Facts { ["files": paths] }
    package var isDone: Bool { true }
    package var message: String {
        "\(why.map { "\($0) " } ?? "")What was written by then could not be taken away and counts for nothing. Delete it: \(paths.joined(separator: ", "))"
    }
}
