// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a lexicon file and writes what the program embeds: its entries and, where asked for, those of iso-codes.
//
//     lexicon_compiler [--countries JSON] [--subdivisions JSON] [--currencies JSON] [--not-names LEXICON]... IN OUT
//
// The file says in two lines of its head what its keys and values look like ("#key REGEX", "#value REGEX"; without the
// second it has no values). Whatever breaks that is named as FILE:LINE on standard error and the exit status is 1.
#include "core/language/lexicon.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QStringDecoder>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

using Entries = QMap<QString, QString>;

/// A shorter name ("Pool", "Noo") is taken from the lexicon alone: most are words or given names somewhere.
constexpr qsizetype shortestName = 5;

Expected<QString> readUtf8(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::MissingResource, file.errorString(), path});
    const QByteArray bytes = file.readAll();
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        [[maybe_unused]] const QString ignored = decode(line);
        if (decode.hasError())
            return std::unexpected(Error{ErrorCode::Malformed, u"not UTF-8"_s, u"%1:%2"_s.arg(path).arg(number)});
    }
    return QString::fromUtf8(bytes);
}

/// The pattern that a head line such as "#value [A-Z]{2}" gives. Without one for values there are none.
Expected<QRegularExpression> pattern(const QString &text, const QString &path, const QString &directive)
{
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (!line.startsWith(directive + u' '))
            continue;
        QRegularExpression expression(QRegularExpression::anchoredPattern(line.sliced(directive.size() + 1)),
            QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid())
            return std::unexpected(
                Error{ErrorCode::Malformed, expression.errorString(), u"%1:%2"_s.arg(path).arg(number)});
        return expression;
    }
    if (directive == "#key"_L1)
        return std::unexpected(Error{ErrorCode::Malformed, u"no line \"#key REGEX\""_s, path + u":1"_s});
    return QRegularExpression(QRegularExpression::anchoredPattern(u""));
}

Expected<Entries> readLexicon(const QString &path)
{
    const auto text = readUtf8(path);
    if (!text)
        return std::unexpected(text.error());
    const auto keyForm = pattern(*text, path, u"#key"_s);
    const auto valueForm = pattern(*text, path, u"#value"_s);
    const auto parsed = parseLexicon(*text, path);
    if (!keyForm || !valueForm || !parsed)
        return std::unexpected(!keyForm ? keyForm.error() : !valueForm ? valueForm.error() : parsed.error());
    Entries entries;
    for (const LexiconEntry &entry : *parsed) {
        const bool goodKey = keyForm->matchView(entry.key).hasMatch();
        if (!goodKey || !valueForm->matchView(entry.value).hasMatch()) {
            const QString complaint = goodKey ? u"the value \"%1\" is not %2"_s.arg(entry.value, valueForm->pattern())
                                              : u"the key \"%1\" is not %2"_s.arg(entry.key, keyForm->pattern());
            return std::unexpected(Error{ErrorCode::Malformed, complaint, u"%1:%2"_s.arg(path).arg(entry.line)});
        }
        entries.insert(entry.key.toString(), entry.value.toString());
    }
    return entries;
}

Expected<QJsonArray> readIsoCodes(const QString &path, const QString &standard)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::MissingResource, file.errorString(), path});
    QJsonParseError error;
    QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &error).object().value(standard).toArray();
    if (rows.isEmpty())
        return std::unexpected(Error{ErrorCode::Malformed, error.errorString(), path});
    return rows;
}

/// A name of iso-codes as a newspaper writes it: without "[other name]", "(note)", "*" and a leading "the".
QString plainName(QString name)
{
    static const QRegularExpression notes(u"\\s*[\\[(].*$"_s);
    name.remove(notes).remove(u'*').remove(u"/ "_s);
    if (name.startsWith("the "_L1))
        name.remove(0, 4);
    return name.simplified();
}

/// Without diacritics: what a newsroom's keyboard makes of "Türkiye".
QString withoutMarks(const QString &name)
{
    QString plain;
    for (QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

void addName(Entries &entries, const QString &name, const QString &value)
{
    for (const QString &form : {name, withoutMarks(name)}) {
        if (form.size() >= shortestName && form.front().isUpper() && !entries.contains(form))
            entries.insert(form, value);
    }
}

void addCountries(Entries &entries, const QJsonArray &rows)
{
    for (const auto &row : rows) {
        const QJsonObject country = row.toObject();
        const QString value = "country:"_L1 + country.value("alpha_2"_L1).toString();
        for (const auto field : {"common_name"_L1, "name"_L1, "official_name"_L1}) {
            const QString name = plainName(country.value(field).toString());
            if (!name.contains(u','))
                addName(entries, name, value);
            if (name.startsWith("Saint "_L1))
                addName(entries, "St. "_L1 + name.sliced(6), value);
        }
    }
}

/// True where a name is made of ordinary words alone ("Central", "Upper River"), or is a given name ("Mary"): found in
/// a text it is likely to be something else.
bool isNoName(const QString &name, const QSet<QString> &notNames)
{
    const QStringList words = name.split(u' ');
    return notNames.contains(name) ||
           std::ranges::all_of(words, [&](const QString &word) { return notNames.contains(word.toLower()); });
}

/// Countries that share a subdivision's name all stand in its value: "subdivision:MT,SC".
void addSubdivisions(Entries &entries, const QJsonArray &rows, const QSet<QString> &notNames)
{
    QMap<QString, QStringList> countries;
    for (const auto &row : rows) {
        const QJsonObject subdivision = row.toObject();
        const QString country = subdivision.value("code"_L1).toString().first(2);
        const QString raw = plainName(subdivision.value("name"_L1).toString());
        const QString name = raw.contains(u',') && raw.count(u',') == 1 ? raw.section(u',', 0, 0) : raw;
        QStringList &known = countries[name];
        if (!name.contains(u',') && !isNoName(name, notNames) && !known.contains(country))
            known.append(country);
    }
    for (const auto &[name, codes] : countries.asKeyValueRange()) {
        if (!codes.isEmpty())
            addName(entries, name, "subdivision:"_L1 + codes.join(u','));
    }
}

void addCurrencies(Entries &entries, const QJsonArray &rows)
{
    for (const auto &row : rows) {
        const QJsonObject currency = row.toObject();
        const QString code = currency.value("alpha_3"_L1).toString();
        if (code.startsWith(u'X') && code != "XAF"_L1 && code != "XOF"_L1 && code != "XPF"_L1 && code != "XCD"_L1)
            continue;
        for (const QString &form : {code, currency.value("name"_L1).toString().toLower()}) {
            if (!entries.contains(form))
                entries.insert(form, code);
        }
    }
}

/// The same keys with the apostrophe that typesetters use.
void addTypographicForms(Entries &entries)
{
    const Entries given = entries;
    for (const auto &[key, value] : given.asKeyValueRange()) {
        QString form = key;
        form.replace(u'\'', u'’');
        if (!entries.contains(form))
            entries.insert(form, value);
    }
}

Expected<void> write(const Entries &entries, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(Error{ErrorCode::CannotWrite, file.errorString(), path});
    QTextStream stream(&file);
    for (const auto &[key, value] : entries.asKeyValueRange()) {
        if (value != "ignored"_L1)
            stream << key << (value.isEmpty() ? u""_s : u'\t' + value) << u'\n';
    }
    stream.flush();
    if (!file.commit())
        return std::unexpected(Error{ErrorCode::CannotWrite, file.errorString(), path});
    return {};
}

Expected<void> compile(const QCommandLineParser &arguments)
{
    auto entries = readLexicon(arguments.positionalArguments().at(0));
    if (!entries)
        return std::unexpected(entries.error());
    QSet<QString> notNames;
    for (const QString &path : arguments.values(u"not-names"_s)) {
        const auto words = readLexicon(path);
        if (!words)
            return std::unexpected(words.error());
        notNames.unite(QSet<QString>(words->keyBegin(), words->keyEnd()));
    }
    const auto addIsoCodes = [&](const QString &option, const QString &standard, auto add) -> Expected<void> {
        if (!arguments.isSet(option))
            return {};
        return readIsoCodes(arguments.value(option), standard).transform([&](const QJsonArray &rows) { add(rows); });
    };
    auto done = addIsoCodes(u"countries"_s, u"3166-1"_s, [&](const auto &rows) { addCountries(*entries, rows); });
    if (done) {
        done = addIsoCodes(
            u"subdivisions"_s, u"3166-2"_s, [&](const auto &rows) { addSubdivisions(*entries, rows, notNames); });
    }
    if (done)
        done = addIsoCodes(u"currencies"_s, u"4217"_s, [&](const auto &rows) { addCurrencies(*entries, rows); });
    if (!done)
        return done;
    addTypographicForms(*entries);
    return write(*entries, arguments.positionalArguments().at(1));
}

} // namespace

} // namespace sourcelight::language

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOptions({
        {u"countries"_s, u"Adds the countries of iso-codes."_s, u"JSON"_s},
        {u"subdivisions"_s, u"Adds the subdivisions of iso-codes."_s, u"JSON"_s},
        {u"currencies"_s, u"Adds the currencies of iso-codes."_s, u"JSON"_s},
        {u"not-names"_s, u"A lexicon of words that are no subdivision."_s, u"LEXICON"_s},
    });
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"IN"_s, u"The lexicon."_s);
    arguments.addPositionalArgument(u"OUT"_s, u"What the program embeds."_s);
    arguments.process(application);
    if (arguments.positionalArguments().size() != 2)
        arguments.showHelp(2);

    const auto done = sourcelight::language::compile(arguments);
    if (!done)
        QTextStream(stderr) << done.error().where << ": " << done.error().detail << '\n';
    return done ? 0 : 1;
}
