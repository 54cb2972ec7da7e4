// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/sourcerows.h"
#include "ui/theme.h"

#include <QWidget>

namespace sourcelight::ui
{

/// The profile of an article in one small picture: the share of its words by kind of source, against the reporter's
/// own, quoted words in full colour and paraphrased ones in a lighter one; below it how the article is sourced.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget *parent = nullptr);

    /// Shows nothing, and takes no room, where there are no words.
    void setProfile(const Voices &voices, const Sourcing &sourcing);
    void setTheme(const Theme &theme);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QString name; ///< "anonymous"
        QColor color;
        int words = 0;
        int quoted = 0; ///< of these
        QString label;  ///< "anonymous 27 %"
    };

    void makeParts();
    /// "14 % quoted, 27 % paraphrased · 6 independent sources · 1 paragraph on one anonymous source".
    [[nodiscard]] QString summary() const;
    /// The places of the legend's entries, line by line.
    [[nodiscard]] QList<QRectF> legend(int width) const;
    [[nodiscard]] QRectF summaryBounds(int width) const;
    void paintBar(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    Voices m_voices;
    Sourcing m_sourcing;
    QString m_summary;
    Theme m_theme;
    QList<Part> m_parts;
};

} // namespace sourcelight::ui
