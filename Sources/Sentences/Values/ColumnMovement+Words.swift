import TargetSetting

extension ColumnMovement {
    /// As the rest of a sentence that names the line.
    var inWords: String {
        let shown = lines.prefix(3).map(String.init).listed
        let examples = "\(lines.count > 3 ? "such as " : "")lines \(shown)"
        let (what, how) =
            switch from {
            case .rowAbove: ("recorded a row above", "slipped by a row")
            case .rowBelow: ("recorded a row below", "slipped by a row")
            case .otherRows: ("recorded at other rows", "been sorted by itself")
            }
        return
            "\(lines.count) of \(counted(of, "cell")) that would change something here say what is \(what) (\(examples)), and so the column may have \(how): nothing that it changes is taken. Put it beside the right pupils, and read the file again; if it is right, what is recorded is not: take that back, or record this at the pupils."
    }
}
