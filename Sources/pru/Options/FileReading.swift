import FoundationEssentials

/// Why a file that was named cannot be read.
enum FileProblem: Error {
    case missing(String)
    case isFolder(String)
    case unreadable(String)
    case notText(String)

    var message: String {
        switch self {
        case .missing(let path): "There is no file ‘\(path)’. Check its name and folder."
        case .isFolder(let path): "‘\(path)’ is a folder. Name a file in it."
        case .unreadable(let path):
            "‘\(path)’ cannot be read: it is not an ordinary file, or you have no leave to read it. Check its name, or copy it."
        case .notText(let path): "‘\(path)’ is not a text file in UTF-8."
        }
    }
}

enum FileReading {
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

    /// What comes through the pipe, as text.
    static func standardInput() -> String {
        var text = ""
        while let line = readLine(strippingNewline: false) { text += line }
        return text
    }

    /// - Throws: `FileProblem`.
    static func text(of path: String) throws -> String {
        guard let text = String(data: try bytes(of: path), encoding: .utf8) else {
            throw FileProblem.notText(path)
        }
        return text
    }
}
