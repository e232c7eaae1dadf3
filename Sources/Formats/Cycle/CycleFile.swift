import Canonical
package import TargetSetting
import Yams

/// A cycle file that was read without a problem.
package struct CycleFile {
    /// What the file says.
    package let cycle: Cycle
    private let node: CycleNode

    /// The file without its comments and layout. Worked out when it is asked for: most commands never do.
    package var tree: CycleTree { CycleTree(node) }

    /// The SHA-256 of the tree as canonical JSON: comments and layout do not change it.
    package var digest: String { get throws { try Canonical.digest(of: tree) } }

    /// The tree as canonical JSON.
    package var json: String { get throws { try Canonical.text(of: tree) } }

    /// Reads a cycle file.
    /// - Throws: `CycleProblems` with everything that is wrong, in the order of the file. That it was changed after it was
    ///   published is told alone, once nothing else is wrong.
    package init(yaml: String) throws(CycleProblems) {
        guard yaml.utf8.count <= CycleFile.largestSize else {
            throw CycleProblems([
                CycleProblem(
                    line: 1, column: 1, message: "The file is larger than 1 MB, which no cycle file is.")
            ])
        }
        let (node, repeated) = try CycleFile.compose(yaml)
        try self.init(node: CycleNode(node), besides: repeated)
        guard let stamp = CycleStamp(firstLineOf: yaml) else { return }
        if let problem = stamp.problem(withContent: (try? digest) ?? "") { throw CycleProblems([problem]) }
    }

    /// Reads the `cycle` of a submission.
    /// - Throws: `CycleProblems`, which have no line there.
    package init(tree: CycleTree) throws(CycleProblems) {
        try self.init(node: CycleNode(tree), from: .submission)
    }

    /// Reads what `json` gave before, which is many times quicker than the YAML.
    /// - Throws: `CycleProblems`, which have no line there.
    package init(json: String) throws(CycleProblems) {
        guard let text = try? JSONText(Array(json.utf8)), let node = CycleNode(text.root) else {
            throw CycleProblems([
                CycleProblem(line: 0, column: 0, message: "This is not the JSON of a cycle.")
            ])
        }
        try self.init(node: node, from: .register)
    }

    /// - Parameter earlier: what was found before there was a node to read.
    private init(
        node: CycleNode, besides earlier: [CycleProblem] = [], from source: CycleReader.Source = .file
    ) throws(CycleProblems) {
        let log = ProblemLog()
        let cycle = CycleReader(log: log, source: source).cycle(from: node)
        let problems = earlier + log.problems
        guard let cycle, problems.isEmpty else { throw CycleProblems(problems.sorted()) }
        self.cycle = cycle
        self.node = node
    }

    /// The file's node. Keys that stand twice stop Yams; they are noted and taken out, so that the rest is read too.
    private static func compose(_ yaml: String) throws(CycleProblems) -> (Node, [CycleProblem]) {
        var file = RepeatedKeys(yaml)
        var repeated: [CycleProblem] = []
        while true {
            do {
                return (try node(of: repeated.isEmpty ? yaml : file.yaml), repeated)
            } catch let problems as CycleProblems {
                throw problems
            } catch {
                let problem = CycleProblem(error)
                guard case .duplicatedKeysInMapping(let keys, let context)? = error as? YamlError,
                    file.remove(keys, of: context.mark)
                else { throw CycleProblems((repeated + [problem]).sorted()) }
                repeated.append(problem)
            }
        }
    }

    private static func node(of yaml: String) throws -> Node {
        guard let node = try Yams.compose(yaml: yaml, .basic) else {
            throw CycleProblems([CycleProblem(line: 1, column: 1, message: "The file is empty.")])
        }
        var left = CycleFile.largestSize
        guard node.isSmall(left: &left, depth: 0) else {
            throw CycleProblems([
                CycleProblem(
                    line: 1, column: 1,
                    message: "The file's aliases stand for more than any cycle file says. Write them out.")
            ])
        }
        return node
    }

    private static let largestSize = 1_000_000
}

extension Node {
    /// Whether it has no more values than a file could write out, and is nested no deeper: aliases of aliases double
    /// with every line.
    fileprivate func isSmall(left: inout Int, depth: Int) -> Bool {
        left -= 1
        guard left > 0, depth < 1000 else { return false }
        switch self {
        case .scalar, .alias: return true
        case .sequence(let sequence):
            for item in sequence where !item.isSmall(left: &left, depth: depth + 1) { return false }
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard key.isSmall(left: &left, depth: depth + 1),
                    value.isSmall(left: &left, depth: depth + 1)
                else { return false }
            }
        }
        return true
    }
}

/// One thing that is wrong in a cycle file.
package struct CycleProblem: Equatable, Comparable, Sendable {
    /// From 1; 0 where the cycle was not read from a file.
    package let line: Int
    /// From 1, in characters; 0 where the cycle was not read from a file.
    package let column: Int
    /// What is wrong, with the value, in whole sentences.
    package let message: String

    /// What scripts read of it.
    package var facts: Facts { ["line": line, "column": column, "message": message] }

    package static func < (left: CycleProblem, right: CycleProblem) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Everything that is wrong in a cycle file; never empty.
package struct CycleProblems: UserFacing, Equatable {
    /// In the order of the file.
    package let list: [CycleProblem]

    package var code: String { "cycle-unreadable" }
    package var facts: Facts { ["problems": list.map(\.facts)] }
    package var message: String {
        "The cycle cannot be read. " + list.map(\.message).joined(separator: " ")
    }

    init(_ list: [CycleProblem]) { self.list = list }
}

extension CycleProblem {
    /// What stopped the YAML from being read at all.
    fileprivate init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(
                line: mark.line, column: mark.column,
                message: "This is not YAML that can be read: \(problem).")
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(
                line: context.mark.line, column: context.mark.column,
                message:
                    "Twice in one mapping: \(duplicates.sorted().joined(separator: ", ")). Remove one of each."
            )
        default:
            self.init(line: 1, column: 1, message: "This is not a text file in UTF-8.")
        }
    }
}
