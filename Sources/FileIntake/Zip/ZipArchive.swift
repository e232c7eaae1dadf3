/// The files in a zip archive, one after another in the order of its list. Of the archive, only the list and one entry are
/// in memory.
struct ZipArchive {
    /// What an entry comes to; folders come to nothing.
    enum Item {
        case file(name: String, bytes: [UInt8])
        case other(name: String)
        /// - Parameter name: of the entry; nil where it is about the whole archive.
        case problem(name: String?, IntakeProblem.Why)
    }

    private let source: any ByteSource
    private let list: ZipList
    private let inflation: Inflation
    /// Names that several entries have.
    private let repeated: Set<ArraySlice<UInt8>>
    private var said: Set<ArraySlice<UInt8>> = []
    private var position = 0
    private var unpacked = 0
    private var problems = 0
    private var encrypted: Int

    /// - Throws: why nothing of it can be read.
    init(_ source: any ByteSource) throws(IntakeProblem.Why) {
        list = try ZipList(of: source)
        guard let inflation = Inflation() else { throw .unread(.other) }
        self.source = source
        self.inflation = inflation
        guard list.entries.contains(where: { $0.kind != .folder }) else { throw .archive(.empty) }
        var (seen, repeated) = (Set<ArraySlice<UInt8>>(), Set<ArraySlice<UInt8>>())
        for entry in list.entries where !seen.insert(entry.name).inserted { repeated.insert(entry.name) }
        self.repeated = repeated
        encrypted = list.entries.count(where: \.isEncrypted)
    }

    /// After so many problems of entries, the others are counted.
    private static let problemsSaid = 100

    mutating func next() -> Item? {
        if encrypted > 0 {
            defer { encrypted = 0 }
            return .problem(name: nil, .archive(.encrypted(encrypted)))
        }
        while position < list.entries.count {
            let index = position
            position += 1
            switch item(at: index) {
            case nil: continue
            case .problem(_?, _)? where problems >= ZipArchive.problemsSaid: problems += 1
            case .problem(let name?, let why)?:
                problems += 1
                return .problem(name: name, why)
            case .problem(nil, let why)?:
                position = list.entries.count
                return .problem(name: nil, why)
            case let item?: return item
            }
        }
        guard problems > ZipArchive.problemsSaid else { return nil }
        defer { problems = 0 }
        return .problem(name: nil, .archive(.moreProblems(problems - ZipArchive.problemsSaid)))
    }

    private mutating func item(at index: Int) -> Item? {
        let entry = list.entries[index]
        let name = shown(entry.name)
        do throws(IntakeProblem.Why) {
            return try taken(entry, name, before: list.limits[index])
        } catch {
            switch error {
            case .entry, .tooLarge, .empty, .notAnArchive: return .problem(name: name, error)
            default: return .problem(name: nil, error)
            }
        }
    }

    /// - Returns: nil where there is nothing to say of it.
    private mutating func taken(
        _ entry: ZipEntry, _ name: String, before limit: Int
    ) throws(IntakeProblem.Why) -> Item? {
        guard !entry.climbsOut else { throw .entry(.climbsOut) }
        switch entry.kind {
        case .folder: return nil
        case .link: throw .entry(.link)
        case .other: throw .entry(.notAFile)
        case .file: break
        }
        guard !entry.isEncrypted else { return nil }
        let kind = NameKind(entry.name)
        guard !kind.isOther else { return .other(name: name) }
        guard !repeated.contains(entry.name) else {
            guard said.insert(entry.name).inserted else { return nil }
            throw .entry(.repeated)
        }
        let isKnown = kind.isSubmission || kind.isArchive
        if !isKnown, entry.size == 0 || ![0, 8].contains(entry.method) { return .other(name: name) }
        guard entry.size > 0 else { throw .empty }
        guard [0, 8].contains(entry.method) else { throw .entry(.method(entry.method)) }
        let place = try contents(of: entry, before: limit)
        switch Mark(try start(of: entry, at: place)) {
        case .archive: throw .entry(.archiveInside)
        case .other where kind.isArchive: throw .notAnArchive
        case .other where !isKnown: return .other(name: name)
        case .object, .other: return .file(name: name, bytes: try whole(entry, at: place))
        }
    }

    /// Where the bytes of an entry begin, after a record of its own that has to agree with the list.
    private func contents(of entry: ZipEntry, before limit: Int) throws(IntakeProblem.Why) -> Int {
        let size = ZipRecord.entry.size
        let record = try source.bytes(at: entry.offset, count: size + entry.name.count)
        guard record.starts(with: ZipRecord.entry.mark), record[size...] == entry.name,
            record.number(at: 8, bytes: 2) == entry.method,
            record.number(at: 26, bytes: 2) == entry.name.count,
            let extra = record.number(at: 28, bytes: 2)
        else { throw .entry(.damaged) }
        let place = entry.offset + record.count + extra
        guard place + entry.packed <= limit else { throw .entry(.damaged) }
        return place
    }

    /// Enough of what it unpacks to for its mark; less where it is damaged.
    private func start(of entry: ZipEntry, at place: Int) throws(IntakeProblem.Why) -> [UInt8] {
        guard entry.method == 8 else {
            return try source.bytes(at: place, count: min(Mark.size, entry.packed))
        }
        // The description of a deflated block takes a few hundred bytes at most.
        let packed = try source.bytes(at: place, count: min(1024, entry.packed))
        return inflation.unpack(packed, upTo: Mark.size)?.bytes ?? []
    }

    private mutating func whole(
        _ entry: ZipEntry, at place: Int
    ) throws(IntakeProblem.Why) -> [UInt8] {
        // Deflate makes nothing larger by more than a few bytes in thousands.
        guard entry.size <= Limit.file, entry.packed <= Limit.file + Limit.file / 100 else { throw .tooLarge }
        // Nor smaller than the 1032nd part (zlib's technical details): no room is made for what cannot come.
        guard entry.size <= (entry.packed + 1) * 1032 else { throw .entry(.damaged) }
        unpacked += entry.size
        guard unpacked <= Limit.archive else { throw .archive(.unpacksTooFar) }
        let packed = try source.bytes(at: place, count: entry.packed)
        try source.confirm()
        let bytes: [UInt8]
        if entry.method == 8 {
            // One byte more than it should have, so that one too long is seen.
            guard let all = inflation.unpack(packed, upTo: entry.size + 1), all.isWhole else {
                throw .entry(.damaged)
            }
            bytes = all.bytes
        } else {
            bytes = packed
        }
        guard bytes.count == entry.size, Inflation.checksum(of: bytes) == entry.checksum else {
            throw .entry(.damaged)
        }
        return bytes
    }
}
