// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct Opening {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Opening)
};

/// "All articles (*.txt *.md …)", then one filter for each format, then all files.
QString fileFilters()
{
    QStringList all;
    QStringList each;
    for (const reading::Format &format : reading::formats()) {
        QStringList patterns;
        for (const QLatin1StringView suffix : format.suffixes)
            patterns.append("*."_L1 + suffix);
        all.append(patterns);
        each.append(u"%1 (%2)"_s.arg(format.suffixes.front().toString().toUpper(), patterns.join(u' ')));
    }
    each.prepend(Opening::tr("All articles (%1)").arg(all.join(u' ')));
    each.append(Opening::tr("All files (*)"));
    return each.join(u";;"_s);
}

} // namespace

bool canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || data.hasText();
}

std::vector<Input> inputsFrom(const QMimeData &data, const QString &name)
{
    std::vector<Input> inputs;
    for (const auto urls = data.urls(); const QUrl &url : urls) {
        if (url.isLocalFile())
            inputs.push_back(inputFromFile(url.toLocalFile()));
    }
    if (!inputs.empty())
        return inputs;
    if (data.hasHtml())
        return {inputFromHtml(name, data.html())};
    if (data.hasText())
        return {inputFromText(name, data.text())};
    return {};
}

std::vector<Input> inputsFromArguments(const QStringList &arguments)
{
    std::vector<Input> inputs;
    for (const QString &argument : arguments)
        inputs.push_back(argument == "-"_L1 ? inputFromStandardInput() : inputFromFile(argument));
    return inputs;
}

QStringList chooseFiles(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, Opening::tr("Open Articles"), folder, fileFilters());
}

std::vector<Sample> samples()
{
    std::vector<Sample> samples;
    const QDir folder(u":/sourcelight/samples"_s);
    for (const auto names = folder.entryList(QDir::Files, QDir::Name); const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QString title = QString::fromUtf8(bytes.first(std::max<qsizetype>(bytes.indexOf('\n'), 0)));
        while (title.startsWith(u'#'))
            title = title.sliced(1).trimmed();
        samples.push_back({title, {.file = {.path = {}, .name = name, .bytes = bytes}, .options = {}}});
    }
    return samples;
}

} // namespace sourcelight::ui
