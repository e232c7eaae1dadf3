import TargetSetting

/// Reads what people write into values, the same for the options of a command, the fields of a form and the cells of a spreadsheet.
///
/// `Input(.by).day(text)` reads an option or a form's field, `Input.cell.day(text)` a cell. Files of formats of our own are
/// read strictly, elsewhere.
package struct Input: Sendable {
    /// What is read; nil where whoever asks names it by itself, as the heading of a column.
    let field: InputField?
    let place: Place

    /// Where the text stands.
    package enum Place: Sendable {
        /// In an option or a form, where a person reads it again before it is sent.
        case typed
        /// In a cell, which programs write too.
        case cell
    }

    /// Reads what a person types for a field: an option of a command, or a field of a form.
    package init(_ field: InputField) { self.init(field: field, place: .typed) }

    /// Reads what stands in a cell, of which the heading says what it is.
    package static let cell = Input(field: nil, place: .cell)

    private init(field: InputField?, place: Place) { (self.field, self.place) = (field, place) }

    func problem(_ kind: InputProblem.Kind, _ typed: String) -> InputProblem {
        InputProblem(field: field, typed: typed, kind: kind)
    }

    /// What the domain makes of the text, with its refusal told as a problem of the text.
    func taken<Value>(_ typed: String, _ value: (String) throws(Refusal) -> Value) throws(InputProblem)
        -> Value
    {
        do { return try value(typed) } catch { throw problem(.refused(error), typed) }
    }
}

/// What is taken beside the plain form of a value, and where: the one table of it.
enum Leniency {
    /// `13.12.2010`, `13 Dec 2010`, `13-December-2010`.
    case dayInOtherMarks
    /// `13/12/2010 00:00:00`, as spreadsheets and databases write a day.
    case timeAfterDay
    /// `Year 5`, `Y5`, `Yr 5`.
    case yearInWords
    /// `5/5A`: the class stands beside the year.
    case classBesideYear
    /// `School Action`, `K - SEN support`, `Main - Dual Registration`.
    case codeInWords
    /// `17-Dec-10`, as spreadsheets show a day: the month in letters tells the day from the year.
    case yearOfTwoDigits
    /// A line break or tab in the place of a space.
    case lineBreaks

    func isTaken(in place: Input.Place) -> Bool {
        switch self {
        case .dayInOtherMarks, .yearInWords, .codeInWords: true
        case .timeAfterDay, .lineBreaks, .classBesideYear, .yearOfTwoDigits: place == .cell
        }
    }
}

extension Input {
    func takes(_ leniency: Leniency) -> Bool { leniency.isTaken(in: place) }
}
