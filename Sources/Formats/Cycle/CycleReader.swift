import TargetSetting

/// Reads the parts of a cycle file that name people and days. `docs/cycle-format.md` explains every key.
struct CycleReader {
    let log: ProblemLog
    var source: Source = .file

    /// Where the cycle comes from, which says what its texts are held to.
    enum Source {
        /// A file that somebody wrote.
        case file
        /// A submission, which has the texts as the register that wrote it keeps them.
        case submission
        /// A register: it was read without a problem when it came in, by whichever version. Nothing that is held against texts
        /// since may hold it up, and its progression tables need not be looked at.
        case register
    }

    /// Those of the 2005 regulations, as the LA described them.
    private static let usualDaysToRespond = 21

    /// The cycle as far as it could be read; the problems are in the log.
    func cycle(from node: CycleNode) -> Cycle? {
        guard let reader = MappingReader(node, what: "the cycle", log: log) else { return nil }
        if source != .register {
            log.noteLines(in: node, of: "the cycle", withSpaces: source == .submission)
        }
        let id: Identifier<Cycle>? = reader.id()
        let title = reader.required("title")
        let signatories = list(reader, "offices", what: "an office", read: signatory)
        let scales = list(reader, "scales", what: "a scale", read: scale)
        let subjects = listWithPlaces(reader, "subjects", what: "a subject", read: subject)
        let keyStages = listWithPlaces(reader, "key-stages", what: "a key stage", read: keyStage)
        let measures = listWithPlaces(reader, "measures", what: "a measure", read: measure)
        let absence = absence(reader)
        let cycle = Cycle(
            id: id?.rawValue ?? "", title: title ?? "", reference: reader.text("reference"),
            notice: reader.text("notice"),
            authority: authority(reader), unitKind: reader.text("unit-kind") ?? "unit",
            audience: reader.texts("audience").map(\.text),
            contacts: list(reader, "contacts", what: "a contact", read: contact),
            milestones: list(reader, "milestones", what: "a milestone", read: milestone),
            completeBy: reader.day("to-be-completed-by"), signatories: signatories, scales: scales,
            subjects: subjects.map(\.item), examWords: reader.texts("exam-words").map(\.text),
            notExamined: reader.texts("not-examined").map(\.text), keyStages: keyStages.map(\.item),
            noResult: noResult(reader),
            measures: measures.map(\.item), absence: absence.measures, actionPlanOwed: absence.actionPlanOwed,
            zeroRating: zeroRating(reader), pupils: pupils(reader),
            daysToRespond: reader.number("days-to-respond", in: 1...366) ?? CycleReader.usualDaysToRespond)
        let datasets = reader.texts("progression")
        reader.finish()
        CycleConsistency(
            cycle: cycle,
            places: .init(
                measures: measures.map(\.node), keyStages: keyStages.map(\.node),
                subjects: subjects.map(\.node)
            ), reader: reader, log: log
        ).check()
        guard source != .register else {
            let names = datasets.map(\.text)
            return cycle.carrying(Once { ShippedProgression.tables(of: names, in: cycle) })
        }
        let tables = progression(datasets, in: cycle)
        return id == nil || title == nil ? nil : cycle.carrying(Once { tables })
    }

    /// Reads a list of mappings; an item that cannot be read leaves a problem in the log.
    func list<Item>(
        _ reader: MappingReader, _ key: String, what: String, read: (MappingReader) -> Item?
    ) -> [Item] {
        listWithPlaces(reader, key, what: what, read: read).map(\.item)
    }

    /// The same, with where each item stands.
    func listWithPlaces<Item>(
        _ reader: MappingReader, _ key: String, what: String, read: (MappingReader) -> Item?
    ) -> [(item: Item, node: CycleNode)] {
        reader.items(key).compactMap { node in
            guard let item = MappingReader(node, what: what, log: log) else { return nil }
            defer { item.finish() }
            return read(item).map { ($0, node) }
        }
    }

    private func authority(_ reader: MappingReader) -> Authority? {
        guard let authority = reader.mapping("authority", what: "the authority") else { return nil }
        defer { authority.finish() }
        let code = authority.parsed("code", "the LA's three digits") { text in
            text.count == 3 && text.allSatisfy { $0.isASCII && $0.isNumber } ? text : nil
        }
        return authority.required("name").map { Authority(name: $0, code: code) }
    }

    private func contact(_ reader: MappingReader) -> Contact? {
        let (reach, about) = (reader.text("reach"), reader.text("about"))
        return reader.required("title").map { Contact(title: $0, reach: reach, about: about) }
    }

    private func milestone(_ reader: MappingReader) -> Milestone? {
        let title = reader.required("title")
        let meaning: Milestone.Meaning = reader.choice("meaning", absent: .information)
        let signatories: [Signatory.ID] = reader.references("offices")
        let (on, from, to) = (reader.day("on"), reader.day("from"), reader.day("to"))
        let hasOn = reader.value("on") != nil
        let hasWindow = reader.value("from") != nil || reader.value("to") != nil
        if hasOn == hasWindow || (hasWindow && reader.value("to") == nil) {
            reader.note(
                "A milestone has either ‘on’ with a day, or ‘from’ and ‘to’; ‘from’ may be left out.",
                at: "title")
        }
        if let from, let to, from > to { reader.note("The window ends before it begins.", at: "from") }
        if !signatories.isEmpty, meaning != .agreementWindow {
            reader.note("‘offices’ goes with the meaning agreement-window only.", at: "offices")
        }
        guard let title, let last = on ?? to else { return nil }
        return Milestone(title: title, meaning: meaning, from: from, to: last, signatories: signatories)
    }

    private func signatory(_ reader: MappingReader) -> Signatory? {
        let id: Signatory.ID? = reader.id()
        let signatory = Signatory(
            id: id ?? "", title: reader.text("title") ?? id?.rawValue ?? "",
            isRequired: reader.flag("required", absent: true),
            name: reader.choice("name", absent: .required), day: reader.choice("day", absent: .required),
            evidence: reader.choice("evidence", absent: .optional), evidenceTitle: reader.text("evidence-is"),
            covers: reader.choices(
                "covers", among: AgreementPart.signable, absent: AgreementPart.coveredUnlessSaid),
            confirmsLast: reader.flag("confirms-last", absent: false))
        if let id, ["give", "withdraw", "help"].contains(id) {
            reader.note(
                "An office cannot be called ‘\(id)’: where people sign, that word means something else.",
                at: "id")
        }
        if signatory.covers.isEmpty {
            reader.note(
                "An office covers something; leave ‘covers’ out for everything but personal targets.",
                at: "covers")
        }
        return id == nil ? nil : signatory
    }

    private func zeroRating(_ reader: MappingReader) -> ZeroRating {
        guard let rating = reader.mapping("zero-rating", what: "the zero rating") else {
            return ZeroRating(policy: .notAllowed, statuses: [.statutory], acceptedBy: nil, beside: nil)
        }
        defer { rating.finish() }
        let beside = rating.mapping("beside", what: "what is expected beside a zero rating").map { beside in
            defer { beside.finish() }
            return ZeroRating.Beside(
                what: beside.required("what") ?? "", severity: beside.choice("force", absent: .query))
        }
        return ZeroRating(
            policy: rating.choice("policy", absent: .allowed),
            statuses: rating.choices("statuses", among: Status.allCases, absent: [.statutory]),
            acceptedBy: rating.reference("accepted-by"), beside: beside)
    }
}
