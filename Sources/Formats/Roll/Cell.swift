import TargetSetting

/// Reads what stands in the cells of a list.
enum Cell {
    static func upn(_ cell: String) throws(CellProblem) -> UPN {
        do { return try UPN(cell) } catch { throw .refused(error) }
    }

    static func words(_ cell: String, as use: PersonText.Use) throws(CellProblem) -> PersonText {
        do { return try PersonText(oneLine(cell), as: use) } catch { throw .refused(error) }
    }

    /// What a spreadsheet writes where it has no value to write.
    static func checkValue(_ cell: String) throws(CellProblem) {
        guard cell.utf8.first == UInt8(ascii: "#") else { return }
        if cell.count > 2, cell.allSatisfy({ $0 == "#" }) { throw .tooNarrow }
        if errorValues.contains(cell.uppercased()) { throw .formulaFailed }
    }

    private static let errorValues: Set<String> = [
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!",
    ]

    /// Reads `Smith, Jo`. A single word is taken for the surname.
    static func name(_ cell: String) throws(CellProblem) -> (surname: PersonText, forename: PersonText?) {
        let halves = cell.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        if halves.count == 2 {
            let forename = halves[1].allSatisfy(\.isWhitespace) ? nil : try words(halves[1], as: .name)
            return (try words(halves[0], as: .name), forename)
        }
        guard !cell.contains(where: \.isWhitespace) else { throw .nameUnordered }
        return (try words(cell, as: .name), nil)
    }

    /// Reads `5`, `05`, `Year 5`, `Y5`, `Yr 5`, `R` and `Reception`.
    static func ncYear(_ cell: String) throws(CellProblem) -> Int {
        var text = folded(cell)
        for prefix in ["ncyear", "yeargroup", "year", "yr", "y"] where text.hasPrefix(prefix) && text != "yr"
        {
            text.removeFirst(prefix.count)
            break
        }
        if ["r", "yr", "reception", "rec"].contains(text) { return 0 }
        if ["n", "n1", "n2", "nursery", "nursery1", "nursery2"].contains(text) { throw .nursery }
        guard !cell.contains("-"), !(cell.contains(".") && cell.first?.isNumber == true), text.count <= 2,
            text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text), (0...14).contains(year)
        else { throw .ncYear }
        return year
    }

    /// Reads the codes C, M and S, and `Main - Dual Registration`.
    static func enrolment(_ cell: String) throws(CellProblem) -> Enrolment {
        if let enrolment = Enrolment(rawValue: cell) { return enrolment }
        let words = Set(cell.lowercased().split { !$0.isLetter }.map(String.init))
        if words.contains("subsidiary") || words.contains("s") { return .subsidiary }
        if words.contains("main") || words.contains("m") { return .main }
        if !words.isDisjoint(with: ["current", "single", "c"]) { return .current }
        throw .enrolment
    }

    /// Reads the codes, alone or with words after them, and the words.
    static func sen(_ cell: String) throws(CellProblem) -> SEN {
        if let sen = SEN(rawValue: cell) { return sen }
        let spelt = cell.split(separator: "+", omittingEmptySubsequences: false).joined(separator: "plus")
        if let sen = senWords[folded(spelt)] { return sen }
        let parts = cell.split(maxSplits: 1) { !$0.isLetter }
        guard let code = parts.first, code.count == 1,
            let sen = SEN(rawValue: code.uppercased())
        else { throw .sen }
        return sen
    }

    private static let senWords: [String: SEN] = [
        "no": .none, "none": .none, "false": .none, "0": .none, "nosen": .none,
        "nospecialeducationalneed": .none,
        "nospecialeducationalneeds": .none, "notsen": .none,
        "schoolaction": .schoolAction, "sa": .schoolAction,
        "schoolactionplus": .schoolActionPlus, "sap": .schoolActionPlus, "saplus": .schoolActionPlus,
        "statement": .statement, "statemented": .statement, "statementofsen": .statement,
        "sensupport": .support, "support": .support,
        "ehcp": .plan, "ehc": .plan, "ehcplan": .plan, "educationhealthandcareplan": .plan, "plan": .plan,
        "yes": .some, "true": .some, "1": .some, "sen": .some,
    ]

    static func flag(_ cell: String) throws(CellProblem) -> Bool {
        switch cell {
        case "Y", "1": return true
        case "N", "0": return false
        default: break
        }
        switch folded(cell) {
        case "y", "yes", "t", "true": return true
        case "n", "no", "f", "false": return false
        default: throw .flag
        }
    }
}
