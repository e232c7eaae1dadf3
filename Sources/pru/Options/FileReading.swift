import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a file that was named cannot be read.
enum FileProblem: Error {
    case missing(String)
    case isFolder(String)
    case unreadable(String)
    case notText(String)
    case inputUnreadable
    /// It was read, and is not what was asked for; with why.
    case notTaken(String, why: String)

    var message: String {
        switch self {
        case .missing(let path): "There is no file ‘\(path)’. Check its name and folder."
        case .isFolder(let path): "‘\(path)’ is a folder. Name a file in it."
        case .unreadable(let path):
            "‘\(path)’ cannot be read: it is not an ordinary file, or you have no leave to read it. Check its name, or copy it."
        case .notText(let path): "‘\(path)’ is not a text file in UTF-8."
        case .notTaken(let path, let why): "‘\(path)’: \(why)"
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
