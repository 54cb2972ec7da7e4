// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include "core/model/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct Notices {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Notices)
};

} // namespace

Message noticeOfError(const Error &error)
{
    return {.kind = Message::Kind::Error,
        .key = u"error:%1:%2"_s.arg(int(error.code)).arg(error.where),
        .text = sentenceFor(error),
        .buttons = {}};
}

Message noticeOfLimit(const QString &name, Limit limit)
{
    const QLocale locale;
    const QString file = QFileInfo(name).fileName();
    const QString text =
        limit == Limit::Articles
            ? Notices::tr(
                  "“%1” holds many articles; the first %2 are open. Save them as a file to choose from all of them.")
                  .arg(file, locale.toString(Analyser::mostArticles))
            : Notices::tr(
                  "“%1” has more than %2 million characters, too many for the window. Use “sourcelight-cli extract” "
                  "for it, or split it.")
                  .arg(file, locale.toString(Analyser::longestText / 1'000'000));
    return {.kind = Message::Kind::Warning, .key = "limit:"_L1 + name, .text = text, .buttons = {}};
}

Message noticeOfUnknownFields(const QString &file, const QString &fields, std::function<void()> name)
{
    return {.kind = Message::Kind::Warning,
        .key = "fields:"_L1 + file,
        .text = Notices::tr("No field of “%1” is known to hold the text of its articles (%2).")
            .arg(QFileInfo(file).fileName(), fields),
        .buttons = {{Notices::tr("Name the Fields…"), std::move(name)}}};
}

Message noticeOfChange(const QString &path, std::function<void()> reload)
{
    return {.kind = Message::Kind::Information,
        .key = changeKey(path),
        .text = Notices::tr("“%1” has changed on disk.").arg(QFileInfo(path).fileName()),
        .buttons = {{Notices::tr("Reload"), std::move(reload)}, {Notices::tr("Ignore"), {}}}};
}

Message noticeOfVanishing(const QString &path)
{
    return {.kind = Message::Kind::Warning,
        .key = changeKey(path),
        .text = Notices::tr("“%1” is no longer on disk. Its text stays here until you close it.")
            .arg(QFileInfo(path).fileName()),
        .buttons = {}};
}

Message noticeOfExport(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(u"“%1”"_s.arg(QDir::toNativeSeparators(path)));
    return {.kind = Message::Kind::Success,
        .key = u"export"_s,
        .text = Notices::tr("Exported to %1.").arg(QLocale().createSeparatedList(names)),
        .buttons = {}};
}

Message noticeOfOddities(const QString &name, const std::vector<Diagnostic> &diagnostics, std::function<void()> mend)
{
    std::vector<Message::Button> buttons;
    if (std::ranges::contains(diagnostics, DiagnosticCode::Mojibake, &Diagnostic::code))
        buttons.push_back({Notices::tr("Mend"), std::move(mend)});
    QStringList sentences;
    for (const Diagnostic &diagnostic : diagnostics)
        sentences.append(sentenceFor(diagnostic));
    sentences.removeDuplicates();
    return {.kind = Message::Kind::Warning,
        .key = "odd:"_L1 + name,
        .text = Notices::tr("“%1”: %2", "a file's name and what is odd about it").arg(name, sentences.join(u' ')),
        .buttons = std::move(buttons)};
}

QString brokenRowsText(const QStringList &places)
{
    constexpr qsizetype most = 5;
    if (places.isEmpty())
        return {};
    const QString named = QLocale().createSeparatedList(places.first(std::min(places.size(), most)));
    if (places.size() == 1)
        return Notices::tr("Row %1 of the file cannot be read and is left out.").arg(named);
    if (places.size() <= most)
        return Notices::tr("Rows %1 of the file cannot be read and are left out.").arg(named);
    return Notices::tr("%1 rows of the file cannot be read and are left out, the first of them %2.")
        .arg(QLocale().toString(places.size()), named);
}

QString changeKey(const QString &path)
{
    return "changed:"_L1 + path;
}

} // namespace sourcelight::ui
