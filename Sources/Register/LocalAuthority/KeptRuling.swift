import Canonical
import FoundationEssentials
import LocalAuthority
import TargetSetting

/// What was decided, as JSON: a kind, and what belongs to it.
struct KeptRuling: Codable {
    var kind: String
    var digest: String?
    var over: [String]?
    var text: String?
    var day: String?
    var who: String?
    var key: String?
    var measure: String?
    var count: Int?
    var of: Int?
    /// Tenths.
    var points: Int?
    var number: Int?
    /// Tenths of a percent.
    var rate: Int?

    init(json: String) throws { self = try JSONDecoder().decode(KeptRuling.self, from: Data(json.utf8)) }

    init(_ ruling: Decision.Ruling) {
        switch ruling {
        case .accepted(let digest, let comment):
            kind = "accepted"
            (self.digest, text) = (digest, comment?.text)
        case .returned(let digest, let reason, let respondBy):
            kind = "returned"
            (self.digest, text, day) = (digest, reason.text, respondBy.description)
        case .chosen(let digest, let over, let reason):
            kind = "chosen"
            (self.digest, self.over, text) = (digest, over, reason.text)
        case .trusted(let signer, let person):
            kind = "trusted"
            (key, who) = (signer.key, person.text)
        case .extended(let until, let person, let reason):
            kind = "extended"
            (day, who, text) = (until.description, person.text, reason.text)
        case .targetSet(let target):
            kind = "target-set"
            (measure, text) = (target.measure, target.reason.text)
            switch target.value {
            case .figure(.count(let count, let of)): (self.count, self.of) = (count, of)
            case .figure(.points(let points)): self.points = points.tenths
            case .figure(.number(let number)): self.number = number
            case .rate(let rate): self.rate = rate.tenths
            }
        }
    }

    var ruling: Decision.Ruling {
        get throws {
            let words = text.map(PersonText.init(kept:))
            let person = who.map(PersonText.init(kept:))
            let day = try day.map(KeptValue.day)
            switch (kind, digest, words, day, person) {
            case ("accepted", let digest?, let comment, _, _):
                return .accepted(digest: digest, comment: comment)
            case ("returned", let digest?, let reason?, let day?, _):
                return .returned(digest: digest, reason: reason, respondBy: day)
            case ("chosen", let digest?, let reason?, _, _):
                return .chosen(digest: digest, over: over ?? [], reason: reason)
            case ("trusted", _, _, _, let person?):
                return .trusted(try Signer(kept: key ?? ""), confirmedBy: person)
            case ("extended", _, let reason?, let day?, let person?):
                return .extended(until: day, grantedBy: person, reason: reason)
            case ("target-set", _, let reason?, _, _):
                guard let measure else { throw KeptValue.Unreadable() }
                return .targetSet(LATarget(measure: measure, value: try value, reason: reason))
            default: throw KeptValue.Unreadable()
            }
        }
    }

    private var value: LATarget.Value {
        get throws {
            switch (count, of, points, number, rate) {
            case (let count?, let of?, nil, nil, nil): .figure(.count(count, of: of))
            case (nil, nil, let points?, nil, nil): .figure(.points(Points(tenths: points)))
            case (nil, nil, nil, let number?, nil): .figure(.number(number))
            case (nil, nil, nil, nil, let rate?): .rate(Percentage(tenths: rate))
            default: throw KeptValue.Unreadable()
            }
        }
    }
}

extension Signer {
    init(kept key: String) throws {
        guard let key = PublicKey(hexadecimal: key) else { throw KeptValue.Unreadable() }
        self.init(key: key.hexadecimal, fingerprint: key.fingerprint)
    }
}
