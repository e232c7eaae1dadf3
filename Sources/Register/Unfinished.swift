import FoundationEssentials
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file beside the place that it is written for, `.NAME.pru-NUMBER.part`. Whoever writes it has a lock on it, which ends with
/// the program, however that ends: what nobody has a lock on was left behind, and whoever writes there next takes it away.
package struct Unfinished: Equatable, Sendable {
    /// Where it is.
    package let path: String
    /// Whether a program is writing it now. Otherwise it cannot be taken away, because it is somebody else's.
    package let isBeingWritten: Bool

    /// What it is and what may be in it; and where nobody writes it, who can delete it.
    package var message: String {
        isBeingWritten
            ? "\(path) is a copy that another program is writing now. It may hold personal data of everybody who was in the register when it began."
            : "\(path) is part of a copy, left behind by a program that was ended, and you may not delete it. It may hold personal data: have it deleted by whoever looks after the computer."
    }

    /// Takes away what was left behind in the folder of a file.
    /// - Returns: what cannot be taken away.
    @discardableResult
    package static func takeAway(besides path: String) -> [Unfinished] {
        let folder = AtomicFile.split(path).folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter(isName).sorted().compactMap { name in
            let path = folder == "." ? name : "\(folder)/\(name)"
            // Never what another program put there under such a name, such as a pipe or a link.
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            defer { if descriptor >= 0 { close(descriptor) } }
            guard descriptor >= 0 else {
                return errno == ENOENT ? nil : Unfinished(path: path, isBeingWritten: false)
            }
            guard lock(descriptor, waiting: false) else {
                return Unfinished(path: path, isBeingWritten: true)
            }
            return unlink(path) == 0 || errno == ENOENT
                ? nil : Unfinished(path: path, isBeingWritten: false)
        }
    }

    /// Takes away what was left behind there before this program began, once.
    package static func takeAwayOnce(besides path: String) {
        let folder = AtomicFile.split(path).folder
        if seen.withLock({ $0.insert(folder).inserted }) { takeAway(besides: path) }
    }

    private static let seen = Mutex<Set<String>>([])

    /// Makes a file that is locked from the beginning.
    /// - Returns: its path and descriptor; nil where it cannot be made, which `errno` explains.
    static func make(for place: String) -> (path: String, descriptor: Int32)? {
        let (folder, name) = AtomicFile.split(place)
        while true {
            // A number that nobody else has: where every process has the same id, as in a container, an id would not do.
            let number = String(UInt64.random(in: .min ... .max), radix: 36)
            let path = "\(folder)/.\(name.prefix(80)).pru-\(number).part"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { return nil }
            _ = lock(descriptor, waiting: true)
            // Somebody may have seen it before it was locked, and taken it away.
            var status = stat()
            if fstat(descriptor, &status) == 0, status.st_nlink > 0 { return (path, descriptor) }
            close(descriptor)
        }
    }

    private static func isName(_ name: String) -> Bool {
        name.wholeMatch(of: /\..+\.pru-[0-9a-z]{1,13}\.part/) != nil
    }

    /// Locks a byte that SQLite never does, for this descriptor alone: a lock for the process would end as soon as SQLite
    /// closes the file.
    private static func lock(_ descriptor: Int32, waiting: Bool) -> Bool {
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (
            Int16(F_WRLCK), Int16(SEEK_SET), 1 << 40, 1
        )
        return fcntl(descriptor, waiting ? lockWaiting : lockNow, &lock) == 0
    }

    // `F_OFD_SETLK` and `F_OFD_SETLKW`, which Swift does not import.
    #if canImport(Darwin)
        private static let (lockNow, lockWaiting): (Int32, Int32) = (90, 91)
    #else
        private static let (lockNow, lockWaiting): (Int32, Int32) = (37, 38)
    #endif
}
