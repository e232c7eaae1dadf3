package import TargetSetting

/// Why a record cannot be taken apart into cells.
package enum RecordFlaw: UserFacing {
    case quoteInside
    case textAfterQuote
    case quoteOpen
    /// A cell in quotation marks runs over line ends, and holds a line that looks like a row.
    case quoteHoldsRows(ClosedRange<Int>)
    case cellsUnclear
    case tooManyCells(Int, headings: Int)
    case tooLong(characters: Int)

    package var code: String {
        switch self {
        case .quoteInside: "quote-inside"
        case .textAfterQuote: "text-after-quote"
        case .quoteOpen: "quote-open"
        case .quoteHoldsRows: "quote-holds-rows"
        case .cellsUnclear: "cells-unclear"
        case .tooManyCells: "too-many-cells"
        case .tooLong: "line-too-long"
        }
    }

    package var facts: Facts {
        switch self {
        case .tooManyCells(let cells, let headings): ["cells": cells, "headings": headings]
        case .tooLong(let characters): ["characters": characters]
        case .quoteHoldsRows(let lines): ["first": lines.lowerBound, "last": lines.upperBound]
        case .quoteInside, .textAfterQuote, .quoteOpen, .cellsUnclear: .none
        }
    }

    /// What it is, and what to do.
    package var message: String {
        switch self {
        case .quoteInside:
            "a quotation mark stands inside a cell. Put the whole cell in quotation marks and double the one inside."
        case .textAfterQuote:
            "something follows the quotation mark that closes a cell. Double a quotation mark that belongs to the text."
        case .quoteOpen:
            "a quotation mark opens a cell and none closes it. Close it, or take it out."
        case .quoteHoldsRows(let lines):
            "a quotation mark opens a cell that goes on to line \(lines.upperBound), and what is in it looks like lines of their own: nothing of lines \(lines.lowerBound) to \(lines.upperBound) is taken. Close the cell where it ends, or take the quotation marks out; if it is one text, put it on one line."
        case .cellsUnclear:
            "a cell begins with an accent that belongs to no letter. Type the cell again."
        case .tooLong(let characters):
            "the line has \(characters) characters, and \(Spreadsheet.mostCharacters) is the most. Check that every pupil has a line."
        case .tooManyCells(let cells, let headings):
            "the line has \(cells) cells, and there are \(headings) headings. Put a cell that holds a comma or semicolon in quotation marks."
        }
    }
}
