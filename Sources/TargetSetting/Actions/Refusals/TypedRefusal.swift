/// Words, numbers and names that cannot be taken.
package enum TypedRefusal: Equatable, Sendable {
    case wordingEmpty(PersonText.Use)
    /// Signs and figures alone, where a name or an answer in words is asked for.
    case wordingWordless(PersonText.Use)
    case wordingTooLong(PersonText.Use, characters: Int)
    case wordingUnprintable(PersonText.Use, scalar: Unicode.Scalar, position: Int)
    case dfeNumber(String)
    case urn(String)
    case outOfRange(Int, what: Refusal.Quantity, most: Int)
    case sessionsImpossible(missed: Int, possible: Int)
    case unknown(Refusal.Kind, typed: String, nearest: String?, known: [String])
    case otherAuthority(DfENumber, Authority)
}

extension TypedRefusal {
    /// What scripts read. The codes are a contract.
    var report: Refusal.Report {
        switch self {
        case .wordingEmpty(let use): Refusal.Report("text-empty", ["field": use], .give(.writing))
        case .wordingWordless(let use): Refusal.Report("text-wordless", ["field": use], .give(.writing))
        case .wordingTooLong(let use, let count):
            Refusal.Report("text-too-long", ["field": use, "characters": count, "most": use.limit])
        case .wordingUnprintable(let use, let scalar, let position):
            Refusal.Report(
                "text-unprintable",
                ["field": use, "character": Refusal.number(of: scalar), "position": position])
        case .dfeNumber(let typed): Refusal.Report("dfe-number", ["typed": typed])
        case .urn(let typed): Refusal.Report("urn", ["typed": typed])
        case .outOfRange(let number, let what, let most):
            Refusal.Report("out-of-range", ["number": number, "counts": what, "most": most])
        case .sessionsImpossible(let missed, let possible):
            Refusal.Report("sessions-impossible", ["missed": missed, "possible": possible])
        case .unknown(let kind, let typed, let nearest, let known):
            Refusal.Report(
                "unknown-id", ["kind": kind, "typed": typed, "nearest": nearest, "known": known],
                Remedy.nearest(nearest, insteadOf: typed))
        case .otherAuthority(let dfe, let authority):
            Refusal.Report(
                "other-authority", ["dfe": dfe, "authority": authority.name, "code": authority.code],
                .makeRegister(.ownCycleFile))
        }
    }
}

extension Refusal {
    /// What an id that is not known was meant to name.
    package enum Kind: String, Sendable, FactConvertible {
        case measure, rule, comparator, cycle, subject
        case ruleOrFigure = "rule or measure"
        case signatory = "office"
        case keyStage = "key stage"
        case measureOrKeyStage = "measure or key stage"
        case absenceMeasure = "absence measure"
    }

    /// What a number counts.
    package enum Quantity: String, Sendable, FactConvertible { case pupils, sessions }
}

extension Refusal {
    /// `U+000A`.
    package static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
