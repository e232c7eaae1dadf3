import Canonical

/// The cycle file as JSON, in a submission.
enum CycleMember: DocumentValue {
    /// The very bytes of the cycle that the reader knows, or the writer works by.
    case known(KnownCycle)
    case other(CycleTree)

    init() { self = .other(CycleTree()) }

    mutating func code(with coder: inout DocumentCoder) {
        if let known = coder.known, coder.source?.isKnown ?? false {
            self = .known(known)
            return
        }
        switch self {
        case .known(let cycle): coder.text.item(canonical: cycle.json)
        case .other(var tree):
            if let json = coder.source, !json.isObject { coder.mismatch() }
            tree.code(with: &coder)
            self = .other(tree)
        }
    }

    /// The SHA-256 of the cycle as canonical JSON.
    var digest: String {
        switch self {
        case .known(let cycle): cycle.digest
        case .other(let tree): Canonical.digest(ofBytes: DocumentCoder.bytes(of: tree))
        }
    }

    /// - Throws: `CycleProblems`.
    var read: KnownCycle {
        get throws {
            switch self {
            case .known(let cycle): cycle
            case .other(let tree): KnownCycle(try CycleFile(tree: tree))
            }
        }
    }
}

extension CycleTree: DocumentValue {
    init() { self = .mapping([:]) }

    mutating func code(with coder: inout DocumentCoder) {
        guard let json = coder.source else { return write(to: &coder) }
        if let text = json.string {
            self = .text(text)
        } else if json.isList {
            var list: [CycleTree] = []
            list.code(with: &coder)
            self = .list(list)
        } else {
            var mapping = NamedValues<CycleTree>()
            mapping.code(with: &coder)
            self = .mapping(
                Dictionary(mapping.members.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
        }
    }

    private func write(to coder: inout DocumentCoder) {
        switch self {
        case .text(let string): coder.text.item(string)
        case .list(var list): list.code(with: &coder)
        case .mapping(let mapping):
            var members = NamedValues(mapping.map { (name: $0, value: $1) })
            members.code(with: &coder)
        }
    }
}
