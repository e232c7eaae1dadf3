extension PupilDetails {
    /// What tells who a pupil is, in small letters: the UPN, forename and surname together, and the date of birth as it
    /// may be written.
    var identifiers: [String] {
        let name = forename.flatMap { forename in surname.map { "\(forename) \($0)" } }
        let birthday = born.map { [StatementText.day($0), $0.description, $0.british] } ?? []
        return ([upn?.description, name].compactMap(\.self) + birthday).map { $0.lowercased() }
    }
}

/// A text in small letters, to be searched for what tells who pupils are.
///
/// Where all is ASCII, as most is, bytes are compared: every text that leaves is searched for every pupil.
struct SearchedText {
    private let text: String
    /// Nil where there is more than ASCII in it.
    private let bytes: [UInt8]?

    init(_ text: String) {
        self.text = text.lowercased()
        bytes = self.text.utf8.allSatisfy { $0 < 0x80 } ? Array(self.text.utf8) : nil
    }

    /// Whether a text in small letters stands in it.
    func holds(_ sought: String) -> Bool {
        guard let bytes else { return text.contains(sought) }
        guard let first = sought.utf8.first, sought.utf8.count <= bytes.count else { return sought.isEmpty }
        return (0...bytes.count - sought.utf8.count).contains { start in
            bytes[start] == first && zip(bytes[start...], sought.utf8).allSatisfy { $0 == $1 }
        }
    }
}
