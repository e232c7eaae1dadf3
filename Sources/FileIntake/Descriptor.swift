#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An open file or folder, closed when nobody holds it any more.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }
}

/// What stands under a name, opened.
enum Opened {
    case file(OpenFile)
    case folder(Descriptor)

    /// Opens a file or folder. A link is never followed, and nothing waits for the other end of a pipe.
    /// - Parameters:
    ///   - name: as the disk has it, ended by 0; not always UTF-8.
    ///   - folder: where it was listed; nil for a name that somebody typed.
    init(_ name: [CChar], in folder: Descriptor?) throws(IntakeProblem.Why) {
        let place = folder?.number ?? AT_FDCWD
        var status = stat()
        // A device may do something as soon as it is opened, so look first.
        guard fstatat(place, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw IntakeProblem.Why(errno, listed: folder != nil)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG, S_IFDIR: break
        case S_IFLNK: throw .link(to: Opened.target(of: name, in: place))
        default: throw .notAFile
        }
        // Something else may stand there by now: NONBLOCK for a pipe, NOFOLLOW for a link.
        let number = openat(place, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
        guard number >= 0 else { throw IntakeProblem.Why(errno, listed: folder != nil) }
        let descriptor = Descriptor(number)
        guard fstat(number, &status) == 0 else { throw IntakeProblem.Why(errno, listed: true) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(OpenFile(descriptor, status))
        case S_IFDIR: self = .folder(descriptor)
        default: throw .changed
        }
    }

    private static func target(of name: [CChar], in place: Int32) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlinkat(place, name, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return shown(buffer.prefix(count).map(UInt8.init(bitPattern:)))
    }
}

extension IntakeProblem.Why {
    /// - Parameters:
    ///   - number: the system's (`errno`).
    ///   - listed: whether the name was seen in a folder, and not typed.
    init(_ number: Int32, listed: Bool) {
        self =
            switch number {
            case ENOENT, ENOTDIR: listed ? .gone : .missing
            case EACCES, EPERM: .notPermitted
            case ELOOP: listed ? .changed : .unread(.other)
            case ENAMETOOLONG: .unread(.nameTooLong)
            case EMFILE, ENFILE: .unread(.tooManyOpen)
            case ENOSPC, EDQUOT, EFBIG: .unread(.diskFull)
            case EIO: .unread(.disk)
            default: .unread(.other)
            }
    }
}

/// A name from the disk or an archive for people to read: what is no text, and what could turn the screen's text round or
/// break its line, becomes U+FFFD.
package func shown(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(where: { !(0x20...0x7E).contains($0) }) else { return text }
    return String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                default: scalar
                }
            }))
}
