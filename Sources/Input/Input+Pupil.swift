package import TargetSetting

extension Input {
    /// Reads a UPN, with or without spaces, in capitals or not.
    /// - Throws: `InputProblem`, `.refused` where its form, or its check letter, is not that of a UPN.
    package func upn(_ text: String) throws(InputProblem) -> UPN {
        try taken(text) { text throws(Refusal) in try UPN(text) }
    }

    /// Reads `Smith, Jo`. A single word is taken for the surname.
    package func name(_ text: String) throws(InputProblem) -> (surname: PersonText, forename: PersonText?) {
        let halves = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        if halves.count == 2 {
            let forename = halves[1].allSatisfy(\.isWhitespace) ? nil : try self.text(halves[1], as: .name)
            return (try self.text(halves[0], as: .name), forename)
        }
        guard text.contains(where: \.isWhitespace) else { return (try self.text(text, as: .name), nil) }
        guard let parts = Input.parted(byCapitals: text) else { throw problem(.nameUnordered, text) }
        return (try self.text(parts.surname, as: .name), try self.text(parts.forename, as: .name))
    }

    /// The surname in capitals before or behind a forename that has small letters: `CARTER Callum`, `Jan VAN DER BERG`. Two
    /// capitals may be of forenames, where no vowel is among them: `TJ Smith`.
    private static func parted(byCapitals text: String) -> (surname: String, forename: String)? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let isSurname = words.map { word in
            let letters = Array(word.filter(\.isLetter))
            let capitals =
                letters.hasPrefixOfName ? letters.dropFirst(letters[1] == "c" ? 2 : 3) : letters[...]
            return capitals.count > 1 && capitals.allSatisfy(\.isUppercase)
                && (capitals.count > 2 || capitals.contains { "AEIOUY".contains($0) })
        }
        let surname = zip(words, isSurname).filter(\.1).map(\.0)
        let isApart = isSurname.indices.dropFirst().count { isSurname[$0] != isSurname[$0 - 1] } == 1
        guard isApart else { return nil }
        let forename = zip(words, isSurname).filter { !$0.1 }.map(\.0)
        return (surname.joined(separator: " "), forename.joined(separator: " "))
    }

    /// A National Curriculum year: `5`, `05`, `R` and `Reception` for 0.
    package func ncYear(_ text: String) throws(InputProblem) -> Int {
        let parts = takes(.classBesideYear) ? text.split(separator: "/").map(String.init) : [text]
        guard let first = parts.first, parts.count <= 2 else { throw problem(.ncYear, text) }
        let year = try ncYear(first, of: text)
        // `5/6` is a class of two years, or a day that a spreadsheet made of something; `5/6 Oak` is such a class.
        if parts.count == 2, let other = Int(parts[1].trimmingPrefix(" ").prefix(while: \.isNumber)),
            abs(other - year) == 1
        {
            throw problem(.severalYears, text)
        }
        return year
    }

    /// A National Curriculum year with its class: `10A`.
    package func ncYearOfClass(_ text: String) throws(InputProblem) -> Int {
        let year = text.prefix(while: \.isNumber)
        let form = text.dropFirst(year.count)
        return try ncYear(!year.isEmpty && form.allSatisfy(\.isLetter) ? String(year) : text)
    }

    private func ncYear(_ text: String, of typed: String) throws(InputProblem) -> Int {
        // A spreadsheet writes a whole number so.
        let text = text.hasSuffix(".0") && takes(.yearInWords) ? String(text.dropLast(2)) : text
        // Of a pupil who follows no National Curriculum year, or of a class of several.
        if ["x", "m"].contains(folded(text)) { throw problem(.noYearAssigned, typed) }
        var year = folded(text)
        if takes(.yearInWords), year != "yr" {
            let prefix = [
                "nationalcurriculumyear", "curriculumyear", "ncyear", "ncy", "nc", "yeargroup", "year", "yr",
                "y",
            ].first(where: year.hasPrefix)
            year.removeFirst(prefix?.count ?? 0)
        }
        if ["r", "yr", "reception", "rec"].contains(year) { return 0 }
        if ["n", "n1", "n2", "nursery", "nursery1", "nursery2"].contains(year) {
            throw problem(.nursery, typed)
        }
        guard text.split(whereSeparator: { !$0.isNumber }).count < 2,
            !text.contains(where: { "-+".contains($0) }),
            !(text.contains(".") && text.first?.isNumber == true), year.count <= 2,
            year.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(year)
        else { throw problem(.ncYear, typed) }
        guard (0...14).contains(number) else { throw problem(.refused(.pupil(.ncYear(typed))), typed) }
        return number
    }

    /// Reads the codes C, M and S, and `Main - Dual Registration`. A word that nobody knows may say that the pupil is here
    /// and there: `Current, main school Hethersett`.
    package func enrolment(_ text: String) throws(InputProblem) -> Enrolment {
        if let enrolment = Enrolment(rawValue: text.uppercased()) { return enrolment }
        guard takes(.codeInWords) else { throw problem(.enrolment, text) }
        let plain = text.lowercased().replacing("at this school", with: "")
        let words = Set(plain.split { !$0.isLetter }.map(String.init))
        // Main and subsidiary ones are current too, and a single one is neither.
        let said = Input.enrolmentWords.filter { !words.isDisjoint(with: $0.words) }
        let known = Input.wordsBesideEnrolment.union(said.flatMap(\.words))
        guard said.count < 2, words.isSubset(of: known),
            let enrolment = said.first?.enrolment ?? (words.contains("current") ? .current : nil),
            enrolment != .current || words.isDisjoint(with: ["dual", "dually"]),
            // The main roll may be that of the school.
            enrolment != .main || !words.contains("roll")
        else { throw problem(.enrolment, text) }
        return enrolment
    }

    private static let enrolmentWords: [(enrolment: Enrolment, words: Set<String>)] = [
        (.current, ["single", "sole", "c"]), (.main, ["main", "m"]),
        (.subsidiary, ["subsidiary", "subsid", "sub", "subs", "s"]),
    ]

    /// What stands beside a code or its word and says nothing more.
    private static let wordsBesideEnrolment: Set<String> = [
        "current", "dual", "dually", "registration", "registered", "reg", "enrolment", "enrolled", "status",
        "only", "pupil", "on", "roll",
    ]

    /// The same, and nil for words that say only that the pupil is on roll, or is not.
    package func enrolment(ifAny text: String) throws(InputProblem) -> Enrolment? {
        ["active", "onroll"].contains(folded(text)) || isOffRoll(text) ? nil : try enrolment(text)
    }

    /// Whether an enrolment is that of a pupil who has left: a word, or a code.
    package func isOffRoll(_ text: String) -> Bool {
        let word = folded(text)
        return Input.offRoll.contains(word)
            || ["p", "previous", "previouspupil", "formerpupil"].contains(word)
    }

    private static let offRoll: Set<String> = [
        "offroll", "notonroll", "inactive", "left", "hasleft", "leaver", "leavers", "l", "removed",
        "removedfromroll",
    ]

    /// Whether a pupil is on the roll: yes or no, `Off roll` or `Inactive`, and the codes C and L.
    package func isOnRoll(_ text: String) throws(InputProblem) -> Bool {
        switch folded(text) {
        case "on", "onroll", "active", "current", "c": true
        case "off": false
        case let word where Input.offRoll.contains(word): false
        default: try flag(text)
        }
    }

    /// Reads the codes, alone or with words after them, and the words.
    package func sen(_ text: String) throws(InputProblem) -> SEN {
        if let sen = SEN(rawValue: text.uppercased()) { return sen }
        guard takes(.codeInWords) else { throw problem(.sen, text) }
        let spelt = text.split(separator: "+", omittingEmptySubsequences: false).joined(separator: "plus")
        if let sen = Input.senWords[folded(spelt)] { return sen }
        let parts = text.split { !$0.isLetter }
        guard let code = parts.first, code.count == 1, let sen = SEN(rawValue: code.uppercased()),
            sen == .none || Set(parts.map { $0.lowercased() }).isDisjoint(with: Input.denials),
            // `K / E` is two.
            parts.dropFirst().allSatisfy({ SEN(rawValue: $0.uppercased()).map { $0 == sen } ?? true })
        else { throw problem(.sen, text) }
        return sen
    }

    /// What makes the words beside it say something else: `S - ceased`.
    private static let denials: Set<String> = [
        "not", "no", "never", "previous", "previously", "former", "formerly", "past", "ex", "left", "leaver",
        "ended", "ceased", "until", "was", "future", "or",
    ]

    private static let senWords: [String: SEN] = [
        "no": .none, "none": .none, "false": .none, "0": .none, "nosen": .none,
        "nospecialeducationalneed": .none,
        "nospecialeducationalneeds": .none, "notsen": .none,
        "schoolaction": .schoolAction, "sa": .schoolAction, "action": .schoolAction,
        "schoolactionplus": .schoolActionPlus, "actionplus": .schoolActionPlus, "aplus": .schoolActionPlus,
        "sap": .schoolActionPlus, "saplus": .schoolActionPlus,
        "statement": .statement, "statemented": .statement, "statementofsen": .statement,
        "sensupport": .support, "support": .support,
        "ehcp": .plan, "ehc": .plan, "ehcplan": .plan, "educationhealthandcareplan": .plan, "plan": .plan,
        "yes": .some, "true": .some, "1": .some, "sen": .some,
    ]
}

extension [Character] {
    /// Whether they begin with `Mc` or `Mac` and go on with a capital.
    fileprivate var hasPrefixOfName: Bool {
        let text = String(self)
        return ["Mc", "Mac"].contains {
            text.hasPrefix($0) && text.dropFirst($0.count).first?.isUppercase == true
        }
    }
}
