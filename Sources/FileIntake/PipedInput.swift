import FoundationEssentials

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What is piped in: in memory where it is as small as a submission, and an archive that is larger in a file that nobody
/// else sees.
enum PipedInput {
    /// - Throws: `.empty`, `.tooLarge`, or why it cannot be read.
    static func read(_ input: Int32) throws(IntakeProblem.Why) -> any ByteSource {
        var held: [UInt8] = []
        while held.count <= Limit.file {
            let more = try piece(of: input)
            guard !more.isEmpty else { return HeldBytes(all: held) }
            held += more
        }
        guard Mark(held) == .archive else { throw .tooLarge }
        let file = try unseenFile()
        var total = 0
        var more = held[...]
        while !more.isEmpty {
            total += more.count
            guard total <= Limit.archive else { throw .archive(.unpacksTooFar) }
            try write(more, to: file)
            more = try piece(of: input)[...]
        }
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw IntakeProblem.Why(errno, listed: true) }
        return OpenFile(file, status)
    }

    /// Some more; empty at the end.
    private static func piece(of input: Int32) throws(IntakeProblem.Why) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, filled in
                let count = systemRead(input, buffer.baseAddress, buffer.count)
                if count < 0 { failure = errno }
                filled = max(0, count)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw .unread(.other) }
            return bytes
        }
    }

    /// A file without a name, which goes when it is closed.
    private static func unseenFile() throws(IntakeProblem.Why) -> Descriptor {
        let folder = FileManager.default.temporaryDirectory.path
        var name = Array("\(folder)/pru.XXXXXX".utf8CString)
        let number = mkstemp(&name)
        guard number >= 0 else { throw .unread(.diskFull) }
        unlink(name)
        return Descriptor(number)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(IntakeProblem.Why) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file.number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unread(.diskFull) }
            rest = rest.dropFirst(count)
        }
    }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
