// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/voices.h"
#include "ui/theme.h"

#include <QWidget>

namespace sourcelight::ui
{

/// The profile of an article in one small picture: the share of its words by kind of source, against the reporter's
/// own.
class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget *parent = nullptr);

    /// Shows nothing, and takes no room, where there are no words.
    void setVoices(const Voices &voices);
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
        QString label; ///< "anonymous 27 %"
    };

    void makeParts();
    /// The places of the legend's entries, line by line.
    [[nodiscard]] QList<QRectF> legend(int width) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    Voices m_voices;
    Theme m_theme;
    QList<Part> m_parts;
};

} // namespace sourcelight::ui
