/// A subject as the cycle names it, with what else people call it.
package struct Subject: Equatable, Sendable {
    package let name: String
    package let also: [String]
    /// As how many examinations a grade in it counts: a double award as two.
    package let counts: Int
    /// The subject in which the second grade of a double award is recorded, where it is another; then each counts once.
    package let secondGrade: String?
    /// The subjects that it is taken instead of: who has a target in it and in one of them is asked about.
    package let insteadOf: [String]

    package init(
        name: String, also: [String], counts: Int = 1, secondGrade: String? = nil, insteadOf: [String] = []
    ) {
        self.name = name
        self.also = also
        self.counts = counts
        self.secondGrade = secondGrade
        self.insteadOf = insteadOf
    }

    /// A name as it is told from others: its words in small letters, without `and` and `&`. `D & T` and `DT` are one.
    package static func folded(_ name: String) -> String {
        let words = words(of: name)
        let left = words.filter { $0 != "and" }
        return (left.isEmpty ? words : left).joined()
    }

    static func words(of name: String) -> [String] {
        PersonText(kept: name).plainWords()
            ?? name.split { !($0.isLetter || $0.isNumber) }.map { PersonText(kept: String($0)).folded }
    }
}
