import Yams

/// The lines of a cycle file, from which keys that stand a second time in a mapping are taken out, so that the rest can be
/// read and everything else that is wrong is told as well. Every other line keeps its place.
struct RepeatedKeys {
    private(set) var lines: [Substring]

    init(_ yaml: String) { lines = yaml.split(separator: "\n", omittingEmptySubsequences: false) }

    var yaml: String { lines.joined(separator: "\n") }

    /// Blanks every later line of these keys, with what stands below it.
    /// - Parameter mark: where one of them first stands.
    /// - Returns: false where none was found, as where a mapping stands in one line.
    mutating func remove(_ keys: [String], of mark: Mark) -> Bool {
        let indent = mark.column - 1
        let mapping = range(around: mark.line - 1, indent: indent)
        var removed = false
        for key in keys {
            for start in mapping.filter({ stands(key, at: indent, in: lines[$0]) }).dropFirst() {
                let end = mapping[start...].dropFirst().first {
                    !isBlank($0) && depth(of: lines[$0]) <= indent
                }
                for index in start..<(end ?? mapping.upperBound) { lines[index] = "" }
                removed = true
            }
        }
        return removed
    }

    /// The lines of the mapping that a line is in: up to the nearest ones that stand further left.
    private func range(around line: Int, indent: Int) -> Range<Int> {
        guard lines.indices.contains(line) else { return 0..<0 }
        let end = lines[(line + 1)...].indices.first { !isBlank($0) && leading(lines[$0]) < indent }
        // The first key of a list's item stands behind its hyphen.
        let start = lines[...line].indices.reversed().first { !isBlank($0) && leading(lines[$0]) < indent }
        let isItem = start.map { depth(of: lines[$0]) == indent } ?? false
        return (start.map { isItem ? $0 : $0 + 1 } ?? 0)..<(end ?? lines.count)
    }

    private func stands(_ key: String, at indent: Int, in line: Substring) -> Bool {
        depth(of: line) == indent && line.dropFirst(indent).hasPrefix("\(key):")
    }

    private func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy(\.isWhitespace) }

    /// Spaces at the beginning.
    private func leading(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    /// Spaces and hyphens at the beginning: where the line's key stands.
    private func depth(of line: Substring) -> Int { line.prefix { $0 == " " || $0 == "-" }.count }
}
