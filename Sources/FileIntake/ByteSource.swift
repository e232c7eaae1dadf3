#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Bytes of which any part can be asked for, so that an archive need not be in memory.
protocol ByteSource: Sendable {
    var count: Int { get }

    /// - Throws: `.changed` where they are not there (any more).
    func bytes(at offset: Int, count: Int) throws(IntakeProblem.Why) -> [UInt8]

    /// - Throws: `.changed` where they are no longer those that were there in the beginning.
    func confirm() throws(IntakeProblem.Why)
}

/// An ordinary file of the disk.
struct OpenFile: ByteSource {
    private let descriptor: Descriptor
    private let stamp: Stamp

    var count: Int { stamp.size }

    init(_ descriptor: Descriptor, _ status: stat) {
        self.descriptor = descriptor
        stamp = Stamp(status)
    }

    /// By which a file that was written to is known.
    private struct Stamp: Equatable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int

        init(_ status: stat) {
            size = max(0, Int(status.st_size))
            #if canImport(Darwin)
                let written = status.st_mtimespec
            #else
                let written = status.st_mtim
            #endif
            seconds = Int(written.tv_sec)
            nanoseconds = Int(written.tv_nsec)
        }
    }

    func bytes(at offset: Int, count: Int) throws(IntakeProblem.Why) -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
            throw .changed
        }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let more = pread(
                    descriptor.number, buffer.baseAddress.map { $0 + filled }, count - filled,
                    off_t(offset + filled))
                if more < 0, errno == EINTR { continue }
                if more < 0 { failure = errno }
                guard more > 0 else { return }
                filled += more
            }
        }
        guard failure == 0 else { throw IntakeProblem.Why(failure, listed: true) }
        guard bytes.count == count else { throw .changed }
        return bytes
    }

    func confirm() throws(IntakeProblem.Why) {
        var status = stat()
        guard fstat(descriptor.number, &status) == 0, Stamp(status) == stamp else { throw .changed }
    }
}

/// Bytes that are in memory.
struct HeldBytes: ByteSource {
    let all: [UInt8]

    var count: Int { all.count }

    func bytes(at offset: Int, count: Int) throws(IntakeProblem.Why) -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= all.count, count <= all.count - offset else {
            throw .changed
        }
        return Array(all[offset..<offset + count])
    }

    func confirm() {}
}
