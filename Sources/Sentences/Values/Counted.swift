/// `1 pupil`, `7 pupils`: the noun takes an s where there is not exactly one.
package func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// The same of a noun that has another plural.
package func counted(_ number: Int, _ noun: String, _ plural: String) -> String {
    "\(number) \(number == 1 ? noun : plural)"
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
