/// The first line of a cycle file that was published.
struct CycleStamp {
    /// The SHA-256 of the cycle as canonical JSON.
    let digest: String
    let publisher: String

    private static let opening = "# pru-cycle-1 sha-256="
    private static let middle = " published by "

    var line: String { CycleStamp.opening + digest + CycleStamp.middle + publisher }

    /// Nil where nothing in it says that it is a stamp.
    init?(firstLineOf yaml: String) {
        let line = CycleStamp.firstLine(of: yaml)
        guard line.hasPrefix(CycleStamp.opening) else { return nil }
        let rest = line.dropFirst(CycleStamp.opening.count)
        let end = rest.firstRange(of: CycleStamp.middle)
        digest = String(rest[..<(end?.lowerBound ?? rest.endIndex)])
        publisher = end.map { String(rest[$0.upperBound...]) } ?? ""
    }

    init(digest: String, publisher: String) {
        self.digest = digest
        self.publisher = publisher
    }

    /// Editors may put the mark of UTF-8 before a text, and end lines as Windows does.
    private static func firstLine(of yaml: String) -> String {
        String(withoutMark(yaml).unicodeScalars.prefix { $0 != "\n" && $0 != "\r" })
    }

    static func withoutMark(_ yaml: String) -> String {
        guard yaml.unicodeScalars.first == "\u{FEFF}" else { return yaml }
        return String(yaml.unicodeScalars.dropFirst())
    }

    /// What is wrong where a stamped text has another digest than its stamp; nil where nothing is.
    func problem(withContent digest: String) -> CycleProblem? {
        guard digest != self.digest else { return nil }
        let whose = publisher.isEmpty ? "" : " by \(publisher)"
        return CycleProblem(
            line: 1, column: 1,
            message:
                "The cycle was changed after it was published\(whose): its SHA-256 is \(digest), and the stamp says ‘\(self.digest)’. Ask for the file as it was published. If you are changing your own cycle, remove this line and publish it again."
        )
    }
}
