import FoundationEssentials
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a file that was named cannot be read.
enum FileProblem: UserFacing {
    case missing(String)
    case isFolder(String)
    case unreadable(String)
    case notText(String)
    case inputUnreadable
    /// It was read, and is not what was asked for; with why.
    case notTaken(String, any UserFacing)

    var code: String {
        switch self {
        case .missing: "file-missing"
        case .isFolder: "file-is-folder"
        case .unreadable: "file-unreadable"
        case .notText: "file-not-text"
        case .inputUnreadable: "input-unreadable"
        case .notTaken(_, let problem): problem.code
        }
    }

    var facts: Facts {
        switch self {
        case .missing(let path), .isFolder(let path), .unreadable(let path), .notText(let path):
            ["file": path]
        case .inputUnreadable: .none
        case .notTaken(let path, let problem): problem.facts.adding(["file": path])
        }
    }

    var remedies: [Remedy] {
        if case .notTaken(_, let problem) = self { problem.remedies } else { [] }
    }

    var message: String {
        switch self {
        case .missing(let path): "There is no file ‘\(path)’. Check its name and folder."
        case .isFolder(let path): "‘\(path)’ is a folder. Name a file in it."
        case .unreadable(let path):
            "‘\(path)’ cannot be read: it is not an ordinary file, or you do not have permission to read it. Check its name, or copy it."
        case .notText(let path): "‘\(path)’ is not a text file in UTF-8. Save it as UTF-8, or name another."
        case .notTaken(let path, let problem): "‘\(path)’: \(problem.message)"
        case .inputUnreadable: "What is piped in cannot be read. Name a file instead of -."
        }
    }
}

enum FileReading {
    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// - Throws: `FileProblem`.
    static func bytes(of path: String) throws -> Data {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileProblem.missing(path)
        }
        guard !isFolder else { throw FileProblem.isFolder(path) }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw FileProblem.unreadable(path)
        }
        return bytes
    }

    /// The bytes of a file, or of what is piped in where it is called `-`.
    /// - Throws: `FileProblem`.
    static func bytesOrInput(_ path: String) throws -> [UInt8] {
        guard path == "-" else { return Array(try bytes(of: path)) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileProblem.inputUnreadable }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// - Throws: `FileProblem`.
    static func text(of path: String) throws -> String {
        guard let text = String(data: try bytes(of: path), encoding: .utf8) else {
            throw FileProblem.notText(path)
        }
        return text
    }
}
