/// `1 pupil`, `7 pupils`: the noun takes an s where there is not exactly one.
package func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// The same of a noun that has another plural.
package func counted(_ number: Int, _ noun: String, _ plural: String) -> String {
    "\(number) \(number == 1 ? noun : plural)"
}

extension [Int] {
    /// `lines 2 to 9, 12`; empty of none.
    package var asLines: String {
        var ranges: [ClosedRange<Int>] = []
        for line in self {
            if let last = ranges.last, line == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        let texts = ranges.map {
            $0.count < 3
                ? $0.map(String.init).joined(separator: ", ") : "\($0.lowerBound) to \($0.upperBound)"
        }
        return texts.isEmpty ? "" : "\(count == 1 ? "line" : "lines") \(texts.joined(separator: ", "))"
    }
}

extension [String] {
    /// `a, b, c`; of more than `most` those, and how many more.
    package func first(_ most: Int, separator: String = ", ") -> String {
        prefix(most).joined(separator: separator) + (count > most ? " and \(count - most) more" : "")
    }
}

extension Sequence<String> {
    /// `a`, `a and b`, `a, b and c`.
    package var listed: String {
        let all = Array(self)
        guard let last = all.last, all.count > 1 else { return all.first ?? "" }
        return "\(all.dropLast().joined(separator: ", ")) and \(last)"
    }
}

extension String {
    /// With its first letter in capitals.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
