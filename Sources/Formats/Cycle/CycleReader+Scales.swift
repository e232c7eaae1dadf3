import TargetSetting

/// The parts of a cycle file that measures refer to: scales of grades, and key stages.
extension CycleReader {
    func scale(_ reader: MappingReader) -> Scale? {
        let grades = reader.texts("grades").map(\.text)
        let unranked = reader.texts("unranked").map(\.text)
        let (id, title): (Scale.ID?, String?) = (reader.id(), reader.text("title"))
        if grades.isEmpty { reader.missing("grades") }
        let all = grades + unranked
        if let twice = all.first(where: { grade in all.filter { $0 == grade }.count > 1 }) {
            reader.note("The grade ‘\(twice)’ stands twice in the scale.", at: "grades")
        }
        let levels = levels(reader, of: grades, besides: unranked)
        let names = all + levels.map(\.name)
        let points = points(reader, of: names)
        let onlyWithSEN = reader.texts("only-with-sen")
        for (grade, node) in onlyWithSEN where !names.contains(grade) {
            log.unknown(grade, "grade", among: names, in: "this scale", at: node)
        }
        let also = alsoCalled(reader, of: names)
        let below = below(reader, of: names)
        let keyStages: [KeyStage.ID] = reader.references("key-stages")
        let highest = highest(reader, of: names)
        let subjects = reader.texts("subjects").map(\.text)
        let inNames =
            reader.value("in-names") == nil && id == .equivalents
            ? Scale.namesOfEquivalents : reader.texts("in-names").map(\.text)
        if id == .noResult {
            reader.note("A scale cannot be called ‘no-result’: that says that there is none.", at: "id")
        }
        return id.map {
            Scale(
                id: $0, title: title ?? $0.rawValue, grades: grades, unranked: unranked, levels: levels,
                points: points,
                onlyWithSEN: onlyWithSEN.map(\.text), below: below, also: also, keyStages: keyStages,
                highest: highest, subjects: subjects, inNames: inNames)
        }
    }

    /// Whole levels, in the order of the scale: that of the file is lost where it is kept as JSON.
    private func levels(
        _ reader: MappingReader, of grades: [String], besides unranked: [String]
    ) -> [Scale.Level] {
        var taken: Set<String> = []
        var levels: [(place: Int, level: Scale.Level)] = []
        for (name, key, value) in reader.entries("levels") {
            guard let list = value.list, !list.isEmpty else {
                log.note("The level ‘\(name)’ is a list of its grades, such as [2c, 2b, 2a].", at: value)
                continue
            }
            let own = list.compactMap(\.text)
            for (grade, node) in zip(own, list) where !grades.contains(grade) {
                log.unknown(grade, "grade", among: grades, in: "this scale", at: node)
            }
            for (grade, node) in zip(own, list) where !taken.insert(grade).inserted {
                log.note("The grade ‘\(grade)’ is of two levels, or twice of one.", at: node)
            }
            if unranked.contains(name) || (grades.contains(name) && own != [name]) {
                log.note(
                    "‘\(name)’ is a grade of the scale: as a level it can only be of that grade alone.",
                    at: key)
            }
            let places = own.compactMap { grades.firstIndex(of: $0) }.sorted()
            guard let first = places.first, let last = places.last else { continue }
            if places.count == own.count, Set(places).count == places.count, last - first >= places.count {
                log.note("The grades of the level ‘\(name)’ do not stand next to each other.", at: value)
            }
            levels.append((first, Scale.Level(name: name, grades: places.map { grades[$0] })))
        }
        return levels.sorted { $0.place < $1.place }.map(\.level)
    }

    /// By other scales, the grades that are below every one of theirs.
    private func below(_ reader: MappingReader, of names: [String]) -> [Scale.ID: [String]] {
        var below: [Scale.ID: [String]] = [:]
        for (other, _, value) in reader.entries("below") {
            guard let list = value.list, !list.isEmpty else {
                log.note("What is below ‘\(other)’ is a list of grades, such as [PK1, PK2].", at: value)
                continue
            }
            for node in list {
                guard let grade = node.text else { continue }
                if !names.contains(grade) {
                    log.unknown(grade, "grade", among: names, in: "this scale", at: node)
                }
                below[Scale.ID(rawValue: other), default: []].append(grade)
            }
        }
        return below
    }

    /// By key stages, the highest grade that each has.
    private func highest(_ reader: MappingReader, of names: [String]) -> [KeyStage.ID: String] {
        var highest: [KeyStage.ID: String] = [:]
        for (keyStage, _, value) in reader.entries("highest") {
            guard let grade = value.text, names.contains(grade) else {
                log.unknown(value.text ?? "", "grade", among: names, in: "this scale", at: value)
                continue
            }
            highest[KeyStage.ID(rawValue: keyStage)] = grade
        }
        return highest
    }

    /// What else grades are called, each name of one grade only.
    private func alsoCalled(_ reader: MappingReader, of names: [String]) -> [String: [String]] {
        var also: [String: [String]] = [:]
        var taken = Set(names.map { $0.lowercased() })
        for (name, key, value) in reader.entries("also") {
            if !names.contains(name) { log.unknown(name, "grade", among: names, in: "this scale", at: key) }
            guard let list = value.list, !list.isEmpty else {
                log.note("What else ‘\(name)’ is called is a list, such as [EL3, E3].", at: value)
                continue
            }
            for node in list {
                guard let other = node.text else { continue }
                if !taken.insert(other.lowercased()).inserted {
                    log.note("‘\(other)’ stands for a grade of the scale already.", at: node)
                }
                also[name, default: []].append(other)
            }
        }
        return also
    }

    /// The codes of each key stage that say why there is no result.
    func noResult(_ reader: MappingReader) -> [KeyStage.ID: [String: String]] {
        guard let codes = reader.mapping("no-result", what: "‘no-result’") else { return [:] }
        var read: [KeyStage.ID: [String: String]] = [:]
        for (keyStage, _, _) in reader.entries("no-result") {
            let own = codes.textEntries(keyStage)
            for code in own.keys.sorted() where code.contains(where: { $0.isLowercase || $0.isWhitespace }) {
                codes.note("The code ‘\(code)’ is written in capitals, without spaces.", at: keyStage)
            }
            read[KeyStage.ID(rawValue: keyStage)] = own
        }
        codes.finish()
        return read
    }

    private func points(_ reader: MappingReader, of names: [String]) -> [String: Points] {
        var points: [String: Points] = [:]
        for (name, key, value) in reader.entries("points") {
            if !names.contains(name) { log.unknown(name, "grade", among: names, in: "this scale", at: key) }
            if let number = value.text.flatMap({ try? Points($0) }) {
                points[name] = number
            } else {
                log.note(
                    "The points of ‘\(name)’ are a number from 0 with at most one decimal place.", at: value)
            }
        }
        return points
    }

    func keyStage(_ reader: MappingReader) -> KeyStage? {
        let (title, yearGroup) = (reader.text("title"), reader.text("year-group"))
        let groupYears = reader.numbers("group-years", in: KeyStage.possibleYears)
        let years = reader.numbers("years", in: KeyStage.possibleYears)
        let day = reader.day("on-roll-on")
        if reader.value("years") != nil {
            for year in groupYears where !years.contains(year) {
                reader.note("NC year \(year) of ‘group-years’ is not in ‘years’.", at: "group-years")
            }
        }
        return reader.id().map {
            KeyStage(
                id: $0, title: title ?? $0.rawValue, yearGroup: yearGroup, groupYears: groupYears,
                years: reader.value("years") == nil ? groupYears : years, onRollOn: day)
        }
    }
}

extension KeyStage {
    /// From Reception to the end of the sixth form.
    fileprivate static let possibleYears = 0...14
}
