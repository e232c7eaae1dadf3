extension PupilNames {
    /// The whole, and each part of a double name that is a name by itself; with Mueller for Müller, and Muller for Mueller.
    static func forms(of name: PersonText) -> [String] {
        // O'Brien-Smith is O'Brien and Smith.
        let names = name.text.split { $0.isWhitespace || $0 == "-" }.map(String.init)
        func words(of names: [String]) -> [[String]] { names.map { TextWords.folded(PersonText(kept: $0)) } }
        let own = words(of: names)
        let isPlain = names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        let others = [
            isPlain ? own : words(of: names.map(\.withoutUmlauts)), own.map { $0.map(\.withUmlauts) },
        ]
        return ([own] + others.filter { $0 != own }).flatMap { names in
            let words = names.flatMap(\.self)
            let parts = words.count > 1 ? Set(words + names.map { $0.joined() }).filter { $0.count > 2 } : []
            return [words.joined()].filter { $0.count > 1 } + parts
        }
    }

    /// Josh and Joshu, for Joshua: what it begins with, of three letters at least.
    static func shortForms(of forename: String) -> [String] {
        guard forename.count > 3 else { return [] }
        return (3..<forename.count).map { String(forename.prefix($0)) }
    }
}

extension String {
    fileprivate var withoutUmlauts: String {
        guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
        let written: [Character: String] = [
            "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa",
            "Ø": "Oe",
        ]
        return map { written[$0] ?? String($0) }.joined()
    }

    /// As one with umlauts is found, whose marks are folded.
    fileprivate var withUmlauts: String {
        guard
            zip(utf8, utf8.dropFirst()).contains(where: { "aou".utf8.contains($0) && $1 == UInt8(ascii: "e") }
            )
        else { return self }
        return ["a", "o", "u"].reduce(self) { $0.replacing("\($1)e", with: $1) }
    }
}
