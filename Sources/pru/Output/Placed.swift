import FoundationEssentials
import Register

/// A file that was written, or was there already with the same bytes.
struct Placed {
    private let path: String
    private let isOurs: Bool

    /// - Throws: `AtomicFile.Problem` where another file is there.
    @discardableResult
    init(_ bytes: Data, at path: String) throws {
        self.path = path
        if FileManager.default.contents(atPath: path) == bytes {
            isOurs = false
            return
        }
        let file = try AtomicFile(for: path)
        try file.write(bytes)
        try file.put()
        isOurs = true
    }

    /// Removes it again, if it was written here.
    func takeBack() {
        guard isOurs else { return }
        try? FileManager.default.removeItem(atPath: path)
    }
}
