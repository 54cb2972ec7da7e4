// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/analyze.h"

#include "entitytext.h"

using namespace sourcelight;
using namespace Qt::StringLiterals;

/**
 * No name is known by heart: with every name of an article swapped for another of the same kind (persons, organisations
 * with their acronyms, countries, cities, peoples) the same mentions and claims are found in the same places, and the
 * same statements, of those that are likely to be right.
 */
class TestNameSwap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons()); }

    void swappedNamesGiveTheSameAnalysis_data();
    void swappedNamesGiveTheSameAnalysis();
};

namespace
{

/// What stands for each name in an article's template: "{president}" and so on.
using Cast = QHash<QString, QString>;

/// A name in an article made from a template.
struct PlayedName {
    Span inTemplate; ///< of "{president}"
    Span inText;
};

/// An article with its places for names filled.
struct Played {
    Article article;
    QString script;
    std::vector<PlayedName> names;

    /// The place in the template that @p position in the text came from; -1 for one inside a name.
    [[nodiscard]] qsizetype inTemplate(qsizetype position) const
    {
        qsizetype shift = 0;
        for (const PlayedName &name : names) {
            if (position <= name.inText.begin)
                break;
            if (position < name.inText.end)
                return -1;
            shift = name.inTemplate.end - name.inText.end;
        }
        return position + shift;
    }
};

Played play(const QString &script, const Cast &cast)
{
    Played played{{}, script, {}};
    QString text;
    qsizetype at = 0;
    for (qsizetype open = script.indexOf(u'{'); open >= 0; open = script.indexOf(u'{', at)) {
        text += QStringView(script).sliced(at, open - at);
        at = script.indexOf(u'}', open) + 1;
        const QString name = cast.value(script.sliced(open + 1, at - open - 2));
        played.names.push_back({{open, at}, {text.size(), text.size() + name.size()}});
        text += name;
    }
    played.article = test::articleOf(text + script.sliced(at));
    return played;
}

/// What an analysis says of an article, in places of its template, a line for each annotation.
class Outline
{
public:
    explicit Outline(const Played &played)
        : m_played(played)
    {
        const auto analysis = extraction::analyze(played.article, *test::lexicons());
        if (!analysis)
            return;
        m_set = &(*analysis)->annotations;
        for (const Mention &mention : m_set->mentions)
            add(u"mention %1 of %2"_s.arg(at(mention.span), entity(mention.entity)));
        for (const NumericClaim &claim : m_set->claims)
            add(u"claim %1 %2 = %3"_s.arg(
                at(claim.span), nameOf(claim.kind), QString::number(claim.value.value_or(-1))));
        for (const Attribution &a : m_set->attributions) {
            const QString line =
                u"statement by %1 (%2, %3) cue %4 content %5"_s.arg(a.source ? at(*a.source) : u"nobody"_s,
                    nameOf(a.sourceKind), entity(a.entity), at(hull(a.cue)), at(hull(a.content)));
            m_statements.append(line);
            if (a.confidence >= likely)
                m_likely.append(line);
        }
        m_set = nullptr;
    }

    /// Mentions and claims.
    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QStringList statements() const { return m_statements; }
    /// Those of the statements that are likely to be right.
    [[nodiscard]] QStringList likelyStatements() const { return m_likely; }

private:
    static constexpr double likely = 0.7;

    void add(const QString &line) { m_lines.append(line); }

    template <typename E> static QString nameOf(E value) { return enumNames<E>[std::size_t(value)]; }

    /// The words of the template that @p span covers, and where; "part of" where it cuts a name.
    [[nodiscard]] QString at(Span span) const
    {
        const qsizetype begin = m_played.inTemplate(span.begin), end = m_played.inTemplate(span.end);
        if (begin < 0 || end < 0)
            return u"part of "_s + textOf(m_played.article, span).toString();
        return u"[%1] at %2"_s.arg(m_played.script.sliced(begin, end - begin), QString::number(begin));
    }

    /// Type, number and number of roles of the entity @p id.
    [[nodiscard]] QString entity(const Id &id) const
    {
        const Entity *found = findEntity(*m_set, id);
        return found ? u"%1 %2 with %3 roles"_s.arg(nameOf(found->type))
                           .arg(found - m_set->entities.data())
                           .arg(found->roles.size())
                     : u"no entity"_s;
    }

    const Played &m_played;
    const AnnotationSet *m_set = nullptr;
    QStringList m_lines, m_statements, m_likely;
};

const QString talks = uR"({alliance} weighs a longer mission in {country}
By {reporter}
{ALLIANCE} Secretary-General {chief} told reporters on Friday that the mission in {country} would go on. "We will stay as long as we are asked to," {chief's surname} said in {city}.
{leader's surname} angered {ALLIANCE} last month when {other} struck two bases used by {people} troops. A {otherpeople}-led force and the anti-{REBELS} coalition left {capital}, {country}.
{ALLIANCE}'s decision follows calls from {other} President {leader}. The {alliance} has 250 {people} soldiers in {country}, said {expert}, 52, a lecturer at the University of {city}.
Two diplomats told the news agency {agency} that {leader's surname} and {chief's surname} had met in {city}. {REBELS} said nothing. {agency} could not reach {expert's surname}, and Ms. {expert's surname} did not call back.)"_s;

const Cast first{{u"alliance"_s, u"Southern Rivers Defence Organisation"_s}, {u"ALLIANCE"_s, u"SRDO"_s},
    {u"reporter"_s, u"Maria Kelmet"_s}, {u"chief"_s, u"Anders Tolvik"_s}, {u"chief's surname"_s, u"Tolvik"_s},
    {u"leader"_s, u"Peter Brankov"_s}, {u"leader's surname"_s, u"Brankov"_s}, {u"expert"_s, u"Laura Meskin"_s},
    {u"expert's surname"_s, u"Meskin"_s}, {u"country"_s, u"Chile"_s}, {u"capital"_s, u"Santiago"_s},
    {u"city"_s, u"Vienna"_s}, {u"people"_s, u"Chilean"_s}, {u"other"_s, u"Norway"_s},
    {u"otherpeople"_s, u"Norwegian"_s}, {u"REBELS"_s, u"LPF"_s}, {u"agency"_s, u"Lumera"_s}};
const Cast second{{u"alliance"_s, u"Western Islands Fisheries Council"_s}, {u"ALLIANCE"_s, u"WIFC"_s},
    {u"reporter"_s, u"Robert Adeyinka"_s}, {u"chief"_s, u"Susan Okomo"_s}, {u"chief's surname"_s, u"Okomo"_s},
    {u"leader"_s, u"Elena Vashti"_s}, {u"leader's surname"_s, u"Vashti"_s}, {u"expert"_s, u"Diana Quorrel"_s},
    {u"expert's surname"_s, u"Quorrel"_s}, {u"country"_s, u"Kenya"_s}, {u"capital"_s, u"Nairobi"_s},
    {u"city"_s, u"Tokyo"_s}, {u"people"_s, u"Kenyan"_s}, {u"other"_s, u"Poland"_s}, {u"otherpeople"_s, u"Polish"_s},
    {u"REBELS"_s, u"DKR"_s}, {u"agency"_s, u"Ovanta"_s}};
const Cast third{{u"alliance"_s, u"Inner Sea Trade Union"_s}, {u"ALLIANCE"_s, u"ISTU"_s},
    {u"reporter"_s, u"Sarah Idowu"_s}, {u"chief"_s, u"Carlos van Meer"_s}, {u"chief's surname"_s, u"Van Meer"_s},
    {u"leader"_s, u"Omar al-Rashti"_s}, {u"leader's surname"_s, u"Al-Rashti"_s}, {u"expert"_s, u"Julia O'Hanlow"_s},
    {u"expert's surname"_s, u"O'Hanlow"_s}, {u"country"_s, u"New Zealand"_s}, {u"capital"_s, u"Wellington"_s},
    {u"city"_s, u"Buenos Aires"_s}, {u"people"_s, u"Dutch"_s}, {u"other"_s, u"South Africa"_s},
    {u"otherpeople"_s, u"South African"_s}, {u"REBELS"_s, u"MNX"_s}, {u"agency"_s, u"Tessaly"_s}};

} // namespace

void TestNameSwap::swappedNamesGiveTheSameAnalysis_data()
{
    QTest::addColumn<Cast>("cast");
    QTest::newRow("other names") << second;
    QTest::newRow("names of other shapes") << third;
}

void TestNameSwap::swappedNamesGiveTheSameAnalysis()
{
    QFETCH(Cast, cast);
    const Played one = play(talks, first), other = play(talks, cast);
    const Outline expected(one), found(other);
    QCOMPARE_GE(expected.lines().filter(u"mention"_s).size(), 30);
    QCOMPARE_GE(expected.lines().filter(u"claim"_s).size(), 3);
    QCOMPARE_GE(expected.likelyStatements().size(), 4);
    QCOMPARE((expected.lines() + expected.statements()).filter(u"part of"_s), QStringList());
    QCOMPARE(found.lines(), expected.lines());
    for (const auto all = expected.likelyStatements(); const QString &statement : all)
        QVERIFY2(found.statements().contains(statement), qPrintable(statement));
    for (const auto all = found.likelyStatements(); const QString &statement : all)
        QVERIFY2(expected.statements().contains(statement), qPrintable(statement));
}

QTEST_GUILESS_MAIN(TestNameSwap)
#include "tst_nameswap.moc"
