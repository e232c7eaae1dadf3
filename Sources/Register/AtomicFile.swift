package import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that is written beside its place, synced, and only then put there: whoever looks sees the whole or nothing.
package struct AtomicFile: ~Copyable {
    /// Where it is being written.
    package let path: String
    private let place: String
    private let descriptor: Int32

    /// Why a file was not written.
    package enum Problem: UserFacing, Equatable {
        /// Another file is at its place and stays there.
        case alreadyThere(path: String)
        /// With what the system says of it.
        case notWritten(path: String, why: String)

        package var code: String {
            switch self {
            case .alreadyThere: "file-already-there"
            case .notWritten: "file-not-written"
            }
        }

        package var facts: Facts {
            switch self {
            case .alreadyThere(let path): ["file": path]
            case .notWritten(let path, let why): ["file": path, "why": why]
            }
        }

        package var message: String {
            switch self {
            case .alreadyThere(let path):
                "There is already another file at \(path), and it is left as it is. Choose another name, or move that file away."
            case .notWritten(let path, let why):
                "\(path) could not be written: \(why). Check the folder and the space on the disk."
            }
        }
    }

    /// Makes an empty file beside `place` that only its owner can read (mode 0600), and takes away what was left behind there.
    package init(for place: String) throws(Problem) {
        Unfinished.takeAwayOnce(besides: place)
        guard let (path, descriptor) = Unfinished.make(for: place) else {
            throw .notWritten(path: place, why: AtomicFile.systemMessage())
        }
        self.path = path
        self.place = place
        self.descriptor = descriptor
    }

    /// Writes bytes at its end.
    package func write(_ bytes: some Sequence<UInt8>) throws(Problem) {
        let whole = Array(bytes)
        var written = 0
        while written < whole.count {
            let count = whole[written...].withUnsafeBytes {
                systemWrite(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .notWritten(path: place, why: AtomicFile.systemMessage()) }
            written += count
        }
    }

    /// Syncs it and puts it in its place, where nothing may be.
    package consuming func put() throws(Problem) {
        guard fsync(descriptor) == 0 else { throw .notWritten(path: place, why: AtomicFile.systemMessage()) }
        // A link refuses to replace; where the disk knows no links (a memory stick), look first and rename.
        if link(path, place) != 0 {
            if errno == EEXIST { throw .alreadyThere(path: place) }
            guard access(place, F_OK) != 0 else { throw .alreadyThere(path: place) }
            guard rename(path, place) == 0 else {
                throw .notWritten(path: place, why: AtomicFile.systemMessage())
            }
        }
        guard AtomicFile.syncFolder(of: place) else {
            let why = AtomicFile.systemMessage()
            unlink(place)
            throw .notWritten(path: place, why: why)
        }
        WorkDone.note()
    }

    /// Has the disk write down which files are in the folder of one. Until then, what was removed or put there may be undone
    /// by a power cut.
    /// - Returns: false where the disk failed, which `errno` explains. A folder that cannot be synced is as it is.
    static func syncFolder(of path: String) -> Bool {
        let folder = open(split(path).folder, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return true }
        defer { close(folder) }
        return fsync(folder) == 0 || errno == EINVAL
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    static func split(_ path: String) -> (folder: String, name: Substring) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path[...]) }
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (folder, path[path.index(after: slash)...])
    }

    private static func systemMessage() -> String {
        switch errno {
        case ENOSPC, EDQUOT, EIO, EFBIG: "the disk is full or does not take what is written"
        case EACCES, EPERM, EROFS: "you do not have permission to write there"
        case ENOENT, ENOTDIR: "there is no such folder"
        case ENAMETOOLONG: "the name is too long"
        default: String(cString: strerror(errno)).lowercased()
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
