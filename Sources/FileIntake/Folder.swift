#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The names in a folder, in the order of their bytes, so that nothing depends on how the disk lists them.
struct Folder {
    let descriptor: Descriptor
    /// As it is shown to people.
    let name: String
    private let names: [[CChar]]
    private var position = 0

    /// - Throws: why it cannot be listed.
    init(_ descriptor: Descriptor, name: String) throws(IntakeProblem.Why) {
        // What lists a folder closes what it was given.
        let copy = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw IntakeProblem.Why(errno, listed: true) }
        guard let listing = fdopendir(copy) else {
            let number = errno
            close(copy)
            throw IntakeProblem.Why(number, listed: true)
        }
        defer { closedir(listing) }
        var names: [[CChar]] = []
        errno = 0
        while let entry = readdir(listing) {
            // The name is as long as it is, whatever room its type has.
            let start = UnsafeRawPointer(entry) + Folder.offsetOfName
            let characters = start.assumingMemoryBound(to: CChar.self)
            let name = Array(UnsafeBufferPointer(start: characters, count: strlen(characters) + 1))
            if name != Folder.itself, name != Folder.parent { names.append(name) }
        }
        guard errno == 0 else { throw IntakeProblem.Why(errno, listed: true) }
        self.descriptor = descriptor
        self.name = name
        self.names = names.sorted {
            $0.lexicographicallyPrecedes($1) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
        }
    }

    /// The next name as the disk has it, and as it is shown.
    mutating func next() -> (onDisk: [CChar], shown: String)? {
        guard position < names.count else { return nil }
        defer { position += 1 }
        let last = shown(names[position].dropLast().lazy.map { UInt8(bitPattern: $0) })
        return (names[position], name.hasSuffix("/") ? name + last : "\(name)/\(last)")
    }

    private static let offsetOfName = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    private static let itself: [CChar] = [0x2E, 0]
    private static let parent: [CChar] = [0x2E, 0x2E, 0]
}
