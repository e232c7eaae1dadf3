/// What somebody types at a question.
enum Answer {
    case yes, no
    case neither

    /// `Yes`, `y`; spaces around it say nothing.
    init(_ typed: String) {
        switch typed.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() {
        case "yes", "y": self = .yes
        case "no", "n": self = .no
        default: self = .neither
        }
    }
}
