import TargetSetting

/// The members of a file in which a figure stands: its amount under the name of its kind, what it is out of, and the
/// percentage that follows. A document declares each member at its place.
struct FigureMembers {
    private struct Amount {
        let kind: any FigureKind.Type
        /// Pupils.
        var number = 0
        /// Points.
        var text = ""
    }

    private var amount: Amount?
    /// More of them, as only a forged file has: they are written as they were read.
    private var others: [Amount] = []
    var of: Int?
    var percent: Int?

    init() {}

    init(_ figure: Figure?) {
        guard let figure else { return }
        (of, percent) = (figure.whole, figure.percent)
        amount =
            switch figure.kind.unit {
            case .pupils: Amount(kind: figure.kind, number: figure.amount)
            case .points: Amount(kind: figure.kind, text: figure.amountText)
            }
    }

    /// The amount of a kind that counts pupils.
    subscript(kind: any FigureKind.Type) -> Int? {
        get { amount(of: kind)?.number }
        set { if let newValue { add(Amount(kind: kind, number: newValue)) } }
    }

    /// The amount of a kind that counts points.
    subscript(text kind: any FigureKind.Type) -> String? {
        get { amount(of: kind)?.text }
        set { if let newValue { add(Amount(kind: kind, text: newValue)) } }
    }

    private func amount(of kind: any FigureKind.Type) -> Amount? {
        amount?.kind == kind ? amount : others.first { $0.kind == kind }
    }

    private mutating func add(_ new: Amount) {
        if amount == nil { amount = new } else if amount(of: new.kind) == nil { others.append(new) }
    }

    var isEmpty: Bool { amount == nil && of == nil }

    /// The figure; nil where there is none, or more than one.
    /// - Parameter path: what stands before the names of the members in messages.
    func figure(at path: String = "") throws(UnreadableMember) -> Figure? {
        guard let amount, others.isEmpty, amount.kind.hasWhole == (of != nil) else { return nil }
        let kind = amount.kind
        let whole = try of.map { number throws(UnreadableMember) in
            try Read.within(number, 0...Limits.pupils, "\(path)of")
        }
        let value =
            switch kind.unit {
            case .pupils: try Read.within(amount.number, 0...(whole ?? Limits.pupils), path + kind.name)
            case .points: (try Read.tenths(amount.text, path + kind.name) as Points).tenths
            }
        return Figure(kind, value, of: whole)
    }
}

extension Figure {
    /// What tables have of it: an amount that is out of something stands in columns of its own.
    var columns: (count: Int?, of: Int?, percent: Int?, value: String?) {
        whole.map { (amount, $0, percent, nil) } ?? (nil, nil, nil, amountText)
    }
}
