import TargetSetting

extension UnitRecord {
    /// What stands in the way or must be known.
    func problems(under terms: Terms) -> [String] {
        conflicts.map(\.inWords) + keySentences + sharedKey + gaps.map(\.inWords)
            + apartThatMatter.map(\.inWords) + cohorts(terms.cycle)
    }

    private var sharedKey: [String] {
        keySharers.isEmpty
            ? []
            : [
                "Its key is also that of \(keySharers.map(\.description).joined(separator: ", ")): one of them did not make what it sent, or works in a copy of the other's register. Telephone both heads."
            ]
    }

    /// Where the unit's groups are not what the list expects: one of the two is wrong.
    private func cohorts(_ cycle: Cycle) -> [String] {
        guard let counting else { return [] }
        return cycle.keyStages.compactMap { keyStage in
            guard let expected = unit.expected[keyStage.id] else { return nil }
            let sent = counting.groups[keyStage.id] ?? 0
            // How many there are changes through the year; whether there are any decides what is owed.
            guard (expected == 0) != (sent == 0) else { return nil }
            return
                "\(keyStage.title): the list expects \(counted(expected, "pupil")), and the unit has \(sent). Ask the unit, or put the list right: pru la units CSV"
        }
    }

    private var keySentences: [String] {
        guard let key, !otherKeys.isEmpty else { return [] }
        return Set(otherKeys.map(\.signer)).sorted { $0.fingerprint < $1.fingerprint }.map { other in
            let revisions = otherKeys.filter { $0.signer == other }.map { String($0.revision) }
            return
                "Revision \(revisions.joined(separator: ", ")) is signed with another key, \(other.fingerprint), than the unit's, \(key.fingerprint). Telephone the head, and ask for the fingerprint that pru shows there. Then: pru la trust \(unit.unit.dfe) --fingerprint FINGERPRINT --by NAME"
        }
    }

    /// The files kept apart that could have counted for more than what counts.
    var apartThatMatter: [RejectedFile] {
        let known = arrivals.map(\.revision).max() ?? 0
        return apart.filter { $0.revision.map { $0 > known } ?? (known == 0) }
    }
}

extension Conflict {
    var inWords: String {
        let revisions = Set(arrivals.map(\.revision)).sorted()
        let files = arrivals.map {
            "revision \($0.revision), SHA-256 \($0.digest.prefix(12))..., received \($0.receivedOn.inWords)"
        }.joined(separator: "; ")
        let head =
            revisions.count == 1
            ? "Two or more different files say that they are revision \(revisions[0])"
            : "Revision \(revisions[1]) replaces another revision \(revisions[0]) than the one that counts"
        let dfe = arrivals[0].dfe
        return
            "\(head): \(files). Ask the head which SHA-256 pru shows there, then: pru la choose \(dfe) --digest SHA-256 --reason TEXT"
    }
}

extension Gap {
    var inWords: String {
        "Revision \(missing), which revision \(replacedBy) replaces, was never received. Ask the unit for it, or whether it sent it to somebody else."
    }
}

extension RejectedFile {
    /// `926-1105-r2.json, received 9 December 2010, is kept apart: ...`.
    package var inWords: String {
        "\(name), received \(receivedOn.inWords), is kept apart: \((reasons + remedies).joined(separator: " "))"
    }
}
