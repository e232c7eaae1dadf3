import FoundationEssentials

/// What somebody names - files, folders, zip archives, or `-` for what is piped in - as one thing after another, in the
/// same order on every disk. It holds one file at a time, and nothing of what it finds ends it.
package struct IntakeFiles: Sequence, IteratorProtocol {
    private var paths: ArraySlice<String>
    private let input: Int32
    /// From the one that was named to the one that is read.
    private var folders: [Folder] = []
    private var archive: (name: String, entries: ZipArchive)?
    private var others = OtherThings(in: "")

    /// What stands under some paths, in the order in which they were named.
    /// - Parameter input: what `-` is read from, a descriptor; standard input is 0.
    package init(_ paths: [String], input: Int32 = 0) {
        self.paths = paths[...]
        self.input = input
    }

    package mutating func next() -> IntakeItem? {
        while true {
            if archive != nil {
                if let item = nextEntry() { return item }
            } else if !folders.isEmpty {
                if let item = nextInFolder() { return item }
            } else if let problem = others.said() {
                return .problem(problem)
            } else if let path = paths.popFirst() {
                if let item = named(path) { return item }
            } else {
                return nil
            }
        }
    }

    /// Begins with what somebody typed.
    private mutating func named(_ path: String) -> IntakeItem? {
        let name = path == "-" ? path : IntakeFiles.name(path)
        others = OtherThings(in: name)
        return saying(name) { files throws(IntakeProblem.Why) in
            guard path != "-" else {
                return try files.take(try PipedInput.read(files.input), name, isNamed: true)
            }
            return try files.enter(Opened(Array(path.utf8CString), in: nil), name, isNamed: true)
        }
    }

    private mutating func nextInFolder() -> IntakeItem? {
        guard let last = folders.indices.last, let (onDisk, name) = folders[last].next() else {
            folders.removeLast()
            return nil
        }
        let folder = folders[last].descriptor
        return saying(name) { files throws(IntakeProblem.Why) in
            try files.enter(Opened(onDisk, in: folder), name, isNamed: false)
        }
    }

    private mutating func nextEntry() -> IntakeItem? {
        guard let name = archive?.name, let item = archive?.entries.next() else {
            archive = nil
            return nil
        }
        switch item {
        case .file(let entry, let bytes): return .file(name: "\(name): \(entry)", bytes: Data(bytes))
        case .problem(let entry, let why):
            return .problem(IntakeProblem(name: entry.map { "\(name): \($0)" } ?? name, why: why))
        case .other(let entry):
            others.add("\(name): \(entry)")
            return nil
        }
    }

    private mutating func enter(
        _ opened: Opened, _ name: String, isNamed: Bool
    ) throws(IntakeProblem.Why) -> IntakeItem? {
        switch opened {
        case .file(let file): return try take(file, name, isNamed: isNamed)
        case .folder(let descriptor):
            guard folders.count < Limit.depth else { throw .tooDeep }
            folders.append(try Folder(descriptor, name: name))
            return nil
        }
    }

    /// A file as it is; an archive to be gone through next; or nothing, where it cannot be a submission.
    /// - Parameter isNamed: whether somebody named it, and not the folder that it is in.
    private mutating func take(
        _ source: any ByteSource, _ name: String, isNamed: Bool
    ) throws(IntakeProblem.Why) -> IntakeItem? {
        let kind = NameKind(name.utf8)
        let isAsked = isNamed || kind.isSubmission || kind.isArchive
        let mark = Mark(try source.bytes(at: 0, count: Swift.min(Mark.size, source.count)))
        guard isAsked || (mark != .other && !kind.isOther) else {
            others.add(name)
            return nil
        }
        guard source.count > 0 else { throw .empty }
        if mark == .archive {
            archive = (name, try ZipArchive(source))
            return nil
        }
        guard mark == .object || !kind.isArchive else { throw .notAnArchive }
        guard source.count <= Limit.file else { throw .tooLarge }
        let bytes = try source.bytes(at: 0, count: source.count)
        try source.confirm()
        return .file(name: name, bytes: Data(bytes))
    }

    private mutating func saying(
        _ name: String, _ taking: (inout IntakeFiles) throws(IntakeProblem.Why) -> IntakeItem?
    ) -> IntakeItem? {
        do throws(IntakeProblem.Why) {
            return try taking(&self)
        } catch {
            return .problem(IntakeProblem(name: name, why: error))
        }
    }

    /// As it was typed, without what a shell puts at the end of a folder's name.
    private static func name(_ path: String) -> String {
        let text = shown(path.utf8)
        guard let end = text.lastIndex(where: { $0 != "/" }) else { return text.isEmpty ? text : "/" }
        return String(text[...end])
    }
}

/// What is left aside under one name that somebody typed: counted, so that ten thousand are one sentence.
private struct OtherThings {
    private let name: String
    private var count = 0
    private var first: [String] = []

    init(in name: String) { self.name = name }

    mutating func add(_ other: String) {
        if first.count < 3 { first.append(other) }
        count += 1
    }

    /// Nil where there is nothing, or it was said.
    mutating func said() -> IntakeProblem? {
        guard count > 0 else { return nil }
        defer { count = 0 }
        return IntakeProblem(name: name, why: .otherThings(count: count, first: first))
    }
}
