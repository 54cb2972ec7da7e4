// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/inputs.h"

#include "app/sourcelight-cli/console.h"
#include "app/sourcelight-cli/linereader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <unistd.h>

#include <algorithm>
#include <array>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Inputs {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

QString absolute(const QString &path)
{
    return path == u"-" ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// What the reader calls the articles of the file @p name.
QString withoutExtension(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

/// The last parts of @p path, without its extension where @p whole is false.
QString lastParts(const QString &path, qsizetype parts, bool whole)
{
    if (path == u"-")
        return nameOfStandardInput();
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    if (!whole && !names.isEmpty())
        names.last() = withoutExtension(names.last());
    return names.sliced(std::max<qsizetype>(0, names.size() - parts)).join(u'/');
}

/// The names that several different files would have.
QSet<QString> ambiguous(const QHash<QString, QString> &nameOfPath)
{
    QSet<QString> seen;
    QSet<QString> twice;
    for (const QString &name : nameOfPath) {
        if (seen.contains(name))
            twice.insert(name);
        seen.insert(name);
    }
    return twice;
}

/// What "title=NAME,text=NAME,author=NAME,date=NAME", in part or whole, says; else what is wrong with it.
std::expected<reading::FieldNames, QString> fieldNames(const QString &option)
{
    reading::FieldNames names;
    const std::array<std::pair<QLatin1StringView, QString *>, 4> fields{{{"title"_L1, &names.title},
        {"text"_L1, &names.text}, {"author"_L1, &names.authors}, {"date"_L1, &names.published}}};
    const QStringList parts = option.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype sign = part.indexOf(u'=');
        const QStringView name = QStringView(part).first(std::max<qsizetype>(sign, 0));
        const auto field = std::ranges::find_if(fields, [name](const auto &known) { return known.first == name; });
        if (field == fields.end() || sign + 1 == part.size())
            return std::unexpected(Inputs::tr(
                "--fields takes title=NAME, text=NAME, author=NAME and date=NAME, with commas between them"));
        *field->second = part.sliced(sign + 1);
    }
    return names;
}

} // namespace

QStringList namesFor(const QStringList &paths)
{
    constexpr qsizetype deepest = 64;
    QHash<QString, QString> nameOfPath;
    for (const QString &path : paths)
        nameOfPath.insert(absolute(path), lastParts(absolute(path), 1, false));
    for (const bool whole : {false, true}) {
        for (qsizetype parts = whole ? 1 : 2; parts <= deepest; ++parts) {
            const QSet<QString> twice = ambiguous(nameOfPath);
            if (twice.isEmpty())
                break;
            for (auto it = nameOfPath.begin(); it != nameOfPath.end(); ++it) {
                if (twice.contains(*it))
                    *it = lastParts(it.key(), parts, whole);
            }
        }
    }
    QStringList names;
    for (const QString &path : paths)
        names += nameOfPath.value(absolute(path));
    return names;
}

QList<QCommandLineOption> knownInputOptions()
{
    return {{u"fields"_s, {}, u"LIST"_s}, {u"language"_s, {}, u"TAG"_s}, {u"mend-encoding"_s, {}}};
}

std::expected<InputOptions, QString> inputOptions(const QCommandLineParser &parser)
{
    const auto fields = fieldNames(parser.value(u"fields"_s));
    if (!fields)
        return std::unexpected(fields.error());
    const QString language = parser.value(u"language"_s);
    if (!language.isEmpty() && QLocale(language).language() == QLocale::C)
        return std::unexpected(Inputs::tr("--language takes the tag of a language: en, de, pt-BR"));
    return InputOptions{{.fields = *fields, .mendMojibake = parser.isSet(u"mend-encoding"_s)}, language};
}

Expected<void> readInput(
    const QString &path, const QString &name, const reading::ReadOptions &options, const reading::ArticleSink &sink)
{
    if (path == u"-") {
        if (isatty(STDIN_FILENO))
            complain(Inputs::tr("reading an article from the terminal; Ctrl+D ends it"));
        const Expected<QByteArray> bytes = readStandardInput(reading::largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        return reading::readArticles(reading::RawFile{{}, name, *bytes}, options, sink);
    }
    const QString base = withoutExtension(QFileInfo(path).fileName());
    return reading::readArticles(path, options, [&](reading::ReadArticle read) {
        if (name != base && read.article.id.startsWith(base))
            read.article.id.replace(0, base.size(), name);
        return sink(std::move(read));
    });
}

} // namespace sourcelight::cli
