/// A subject as the cycle names it, with what else people call it.
package struct Subject: Equatable, Sendable {
    package let name: String
    package let also: [String]

    package init(name: String, also: [String]) {
        self.name = name
        self.also = also
    }

    /// A name as it is told from others: its words in small letters, without `and` and `&`. `D & T` and `DT` are one.
    package static func folded(_ name: String) -> String {
        let words = words(of: name)
        let left = words.filter { $0 != "and" }
        return (left.isEmpty ? words : left).joined()
    }

    static func words(of name: String) -> [String] {
        name.split { !($0.isLetter || $0.isNumber) }.map { PersonText(kept: String($0)).folded }
    }
}
