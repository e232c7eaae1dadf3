/// The list of entries at the end of an archive (its central directory), checked as a whole.
struct ZipList {
    let entries: [ZipEntry]
    /// For each entry where the next thing in the archive begins: its own bytes end before.
    let limits: [Int]

    /// - Throws: `.archive`, or that the file changed.
    init(of source: any ByteSource) throws(IntakeProblem.Why) {
        let end = try ZipList.end(of: source)
        guard end.size <= Limit.list else { throw .archive(.tooManyEntries) }
        let bytes = try source.bytes(at: end.offset, count: end.size)
        var entries: [ZipEntry] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard entries.count < Limit.entries else { throw .archive(.tooManyEntries) }
            guard let entry = ZipEntry(rest) else { throw .archive(.damaged) }
            guard !entry.isZip64 else { throw .archive(.zip64) }
            entries.append(entry)
            rest = rest.dropFirst(entry.length)
        }
        // Two bytes hold the number; some programs go on counting from 0.
        guard entries.count & 0xFFFF == end.entries else { throw .archive(.damaged) }
        self.entries = entries
        limits = try ZipList.limits(of: entries, before: end.offset)
    }

    private static func limits(
        of entries: [ZipEntry], before list: Int
    ) throws(IntakeProblem.Why) -> [Int] {
        var limits = [Int](repeating: list, count: entries.count)
        var next = list
        for index in entries.indices.sorted(by: { entries[$0].offset > entries[$1].offset }) {
            guard entries[index].offset < list else { throw .archive(.damaged) }
            guard entries[index].earliestEnd <= next else {
                throw .archive(next == list ? .damaged : .overlapping)
            }
            limits[index] = next
            next = entries[index].offset
        }
        return limits
    }

    /// Where the list is, and how many entries it should have.
    private static func end(
        of source: any ByteSource
    ) throws(IntakeProblem.Why) -> (offset: Int, size: Int, entries: Int) {
        let record = ZipRecord.end.size
        // A comment of up to 65,535 bytes comes last.
        let count = min(source.count, record + 0xFFFF)
        let last = try source.bytes(at: source.count - count, count: count)
        guard count >= record,
            let start = (0...(count - record)).last(where: { start in
                last[start...].starts(with: ZipRecord.end.mark)
                    && last.number(at: start + 20, bytes: 2) == count - record - start
            }),
            let disk = last.number(at: start + 4, bytes: 2),
            let listDisk = last.number(at: start + 6, bytes: 2),
            let here = last.number(at: start + 8, bytes: 2),
            let entries = last.number(at: start + 10, bytes: 2),
            let size = last.number(at: start + 12, bytes: 4),
            let offset = last.number(at: start + 16, bytes: 4)
        else { throw .archive(.damaged) }
        let place = source.count - count + start
        let locator = ZipRecord.zip64.size
        if place >= locator,
            try source.bytes(at: place - locator, count: locator).starts(with: ZipRecord.zip64.mark)
        {
            throw .archive(.zip64)
        }
        guard disk == 0, listDisk == 0, here == entries else { throw .archive(.split) }
        guard offset + size == place else { throw .archive(.damaged) }
        return (offset, size, entries)
    }
}
