package import TargetSetting

extension ListRemark {
    /// `Comments: ‘finished Friday’, ‘on trial’`
    package var inWords: String {
        switch self {
        case .words(let text): "‘\(text)’"
        case .titleBeforeTargets(let text): "‘\(text)’, before what it changes was set"
        case .cells(let cells): cells.inWords
        case .mayBeThirds(let cells):
            "\(cells.inWords), taken as an entry level: or is it a third of an E"
        case .blankBelow(let cells): "\(cells.column.inWords): blank below \(cells.values.quoted)"
        case .mayBeOfNow(let cells): cells.inWords
        case .withoutTime(let column, let subject, let keyStage):
            "\(column): grades that are read where the column is called Current \(subject?.capitalisedFirst ?? column) or \(keyStage.rawValue.uppercased()) \(subject?.capitalisedFirst ?? column)"
        case .looksLikeTargets(let subject, let aim):
            "‘\(subject)’ beside ‘\(aim)’: this looks like a list of targets"
        case .noSubject(let column, let lacking):
            "\(column): the cycle has no subject of this name, and no column has the results in \(lacking.joined(separator: " or "))"
        case .slid(let column, let subject, let slip):
            "\(column): \(subject.map { "in \($0) " } ?? "")\(slip.inWords)"
        case .blankAtEnd(let column, let isFirst):
            "\(column): all rows but the \(isFirst ? "first" : "last") have one: did the column slip by a row"
        case .sorted(let column, let subject, let values, let fields):
            "\(column): \(subject.map { "in \($0) " } ?? "")\(values.inOrder), and \(fields.asOrder): was the column sorted by itself"
        case .resultsDiffer(let column, let all):
            "\(column): "
                + all.prefix(3).map { "pupil \($0.pupil) ‘\($0.says)’, roll ‘\($0.recorded)’" }
                .joined(separator: ", ") + (all.count > 3 ? " and others" : "")
        case .aboveTarget(let column, let lines):
            "\(column): above the target in lines \(lines.map(String.init).first(3))"
        case .likeTarget(let column, let lines): "\(column): the same as the target in all \(lines) lines"
        case .setBefore(let column, let day, let isOfEarlierYear):
            "\(column): ‘\(day)’\(isOfEarlierYear ? "" : ", before what the line changes was set")"
        case .more(let count): "and \(count) more"
        case .unknown(let text): text
        }
    }
}

extension [ListRemark] {
    /// What each says, in their order, with a semicolon between two.
    package var inWords: String { map(\.inWords).joined(separator: "; ") }
}

extension ListRemark.Column {
    fileprivate var inWords: String {
        switch self {
        case .headed(let heading): heading
        case .at(let place): "column \(place), without a heading"
        }
    }
}

extension ListRemark.Cells {
    fileprivate var inWords: String {
        "\(column.inWords): \(values.quoted)\(areMore ? " and others" : "")"
    }
}

extension ListRemark.Slip {
    /// `most grades of lines 3 to 9 fit the pupil of the row above better, by Current Grade`
    fileprivate var inWords: String {
        let by =
            switch evidence {
            case .column(let heading): heading
            case .known(.otherTargets): "the pupils’ other targets"
            case .known(.recorded): "what is recorded of the pupils"
            case .known(.otherResults): "the pupils’ other results"
            case .known(.anything): "what is known of the pupils"
            }
        return
            "\(areBlanks ? "the blanks" : "most grades") of lines \(lines.lowerBound) to \(lines.upperBound) fit the pupil of the row \(isDown ? "above" : "below") better, by \(by)"
    }
}

extension [PupilDetails.Field] {
    /// `the rows are in order of year and surname`
    fileprivate var asOrder: String {
        isEmpty
            ? "the pupils’ other grades go otherwise"
            : "the rows are in order of \(map { $0 == .ncYear ? "year" : $0.inWords }.joined(separator: " and "))"
    }
}

extension [String] {
    /// What is in order, by the values of a column that are shown of it.
    fileprivate var inOrder: String {
        switch count {
        case 0: "all days in order"
        case 1: "‘\(self[0])’ on the first rows alone"
        default: "from ‘\(self[0])’ to ‘\(self[1])’ in order"
        }
    }

    /// `‘a’, ‘b’`
    fileprivate var quoted: String { map { "‘\($0)’" }.joined(separator: ", ") }
}
