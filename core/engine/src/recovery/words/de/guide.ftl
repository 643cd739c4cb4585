### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Wie sicher: { $grade }. { $sure }

guide-group-questions = Vier Fragen
guide-group-causes = Mögliche Ursachen
guide-group-now = Beim Laufen
guide-group-long-run = Auf lange Sicht
guide-group-when-to-ask = Wann du jemanden fragst
guide-group-about = Über Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Deine Beine fühlen sich langsam, steif oder schwer zu heben an, als trügen sie zusätzliches Gewicht. Fast alle, die laufen, kennen das.
    Es ist ein Gefühl. Darin kommen Nachrichten aus Muskeln, Blut und Gehirn zusammen, und aus den Tagen davor.
    Oft vergeht es nach ein paar Tagen mit lockerer Bewegung, Essen und Schlaf.
    Nur du kannst es fühlen, darum fragen wir dich. Sensoren können zeigen, dass du langsamer wirst, aber nicht warum.
    .title = Was schwere Beine sind
    .sure = Das Gefühl ist gut beschrieben. Direkt messen kann es niemand.

guide-why-heavy-legs =
    Acht Dinge sind einen Blick wert: harte Arbeit in den letzten Tagen, viele Wochen mit viel Training, zu wenig Ruhe, zu wenig Flüssigkeit oder Salz, leere Kohlenhydratspeicher, wenig Eisen, Muskelkater und die Art, wie du läufst.
    Oft kommen mehrere zusammen. Hitze, Alkohol, manche Medikamente und langes Stehen können dazukommen.
    Dein Tagebuch kann auf mögliche Ursachen hinweisen und seine Gründe zeigen. Beweisen kann es eine Ursache nicht.
    .title = Warum Beine schwer werden
    .sure = Jede Ursache ist bekannt. Welche deine ist, ist oft unsicher.

guide-what-to-do-now =
    Werd langsamer, bis du in ganzen Sätzen reden könntest. Das kommt zuerst.
    Nimm dann eine kleine Sache nach der anderen: lockere Schultern, schnellere und kürzere Schritte, ruhiges Ausatmen, nur bis zum nächsten Ziel. Iss nach mehr als einer Stunde etwas, und trink, wenn du Durst hast.
    Immer noch schwer? Geh eine Minute, oder nimm den kurzen Weg heim. Ein lockerer Lauf zählt.
    Hör sofort auf bei Brustschmerz, Schwindel oder stechendem Schmerz.
    .title = Was jetzt hilft
    .sure = Langsamer werden senkt die Anstrengung sicher. Die kleinen Schritte helfen meist etwas.

guide-how-to-prevent =
    Lass deinen längsten Lauf langsam wachsen, mit leichten Wochen zwischen den Aufbauwochen.
    Schlaf 7 bis 9 Stunden. Iss genug, mit Kohlenhydraten rund um lange Läufe. Trink nach Durst.
    Mach zweimal pro Woche Kraft. Wärm dich auf, und lass den Lauf sanft ausklingen.
    Beweg dich an Ruhetagen leicht, und hör darauf, was dir deine Beine sagen.
    Du brauchst nicht alles auf einmal. Wähl eine Gewohnheit, die zu dir passt, und behalt sie ein paar Wochen.
    .title = Wie Beine frisch bleiben
    .sure = Schlaf, Essen und langsames Steigern bringen meist am meisten. Manche Gewohnheiten sind weniger sicher.

guide-when-to-seek-advice =
    Schwere Beine nach harter Arbeit sind normal und vergehen meist. Manches verdient einen zweiten, geschulten Blick:
    Beine, die trotz lockerer Tage 2 Wochen schwer bleiben, Schmerz, der deinen Laufstil verändert, Taubheit, Schwellung, Müdigkeit ohne Grund, Schwindel, Kurzatmigkeit oder blasse Haut.
    Brustschmerz, Ohnmacht oder plötzliche Schwäche einer Seite sind Notfälle: Halt an und ruf Hilfe.
    Früh zu fragen ist nie dumm. Dein Bericht kann mitkommen.
    .title = Wann du Rat suchst
    .sure = Diese Zeichen stammen aus Expertenrat, nicht aus Versuchen.

## Causes

guide-muscle-fatigue =
    Harte oder lange Arbeit macht Muskeln müde. Sie verbrauchen ihren Brennstoff, ihre Chemie ändert sich, und manche Fasern nehmen kleinen Schaden. Eine Weile braucht das gleiche Tempo mehr Anstrengung.
    Viele geben der Milchsäure die Schuld. Der Körper baut sie innerhalb von etwa einer Stunde ab und nutzt sie wieder; schwere Beine am nächsten Tag erklärt sie also nicht.
    Was meist hilft: ein lockerer Tag, Essen, Schlaf und etwas Geduld. Halt Abstand zwischen harten Tagen.
    .title = Müde Muskeln
    .sure = In Muskeln gut untersucht. Wie lange Erholung dauert, ist verschieden.

guide-overtraining =
    Wochenlang viel Training, mit zu wenig Ruhe dazwischen, kann dich auslaugen. Mögliche Zeichen: Du wirst bei gleicher Anstrengung langsamer, lockere Läufe fühlen sich hart an, die Stimmung ist gedrückt, der Schlaf schlecht, der Ruhepuls verändert sich.
    Keine einzelne Zahl beweist es. Krankheit, wenig Eisen oder zu wenig Essen können genauso aussehen.
    Mach deutlich lockerere Tage. Wenn 2 bis 3 Wochen nichts ändern, lass in der Sportmedizin nach anderen Gründen suchen.
    .title = Viel Belastung über Wochen
    .sure = Fachleute sind sich über das Muster einig. Kein Test allein bestätigt es.

guide-inadequate-recovery =
    Training ist die Frage, die du deinem Körper stellst. In Ruhe, Essen und Schlaf antwortet er.
    Kurze Nächte, Stress, ausgelassene Mahlzeiten oder kein lockerer Tag machen die Beine beim nächsten Mal meist schwerer.
    Schau auf die letzten 3 Tage zurück: Schlaf, Essen, Ruhe, Sorgen. Oft sticht eines heraus.
    Geh heute früher ins Bett. Wähl morgen einen lockeren Tag oder leichte Bewegung.
    .title = Zu wenig Erholung
    .sure = Schlechter Schlaf macht Anstrengung sicher härter. Die Wirkung auf Beine ist weniger geprüft.

guide-dehydration =
    Schweiß nimmt Wasser und Salz mit. Wenn du viel verlierst, arbeitet das Herz beim gleichen Tempo mehr, und das Laufen fühlt sich meist schwerer an. Hitze verstärkt das.
    Trink über den Tag nach Durst. Iss nach einem sehr schweißtreibenden Lauf etwas Salziges.
    Mehr ist nicht besser. Weit über den Durst zu trinken kann gefährlich sein.
    Salz ist unter den Mineralien im Schweiß am wichtigsten. Zusätzliches Magnesium oder Kalium hat wenig Nutzen gezeigt, wenn man gut isst.
    .title = Zu wenig Flüssigkeit oder Salz
    .sure = Klar für den Puls bei Hitze, weniger klar für schwere Beine.

guide-glycogen =
    Muskeln speichern Kohlenhydrate als Glykogen, ihren schnellen Brennstoff. Er reicht für etwa 60 bis 90 Minuten hartes Laufen. Danach, oder nach Tagen mit wenig Kohlenhydraten, fehlt den Beinen der Schub.
    Ein Zeichen, das passt: Du wirst langsamer, während der Puls gleich bleibt oder sinkt.
    Iss vor und nach langen Läufen Brot, Reis, Hafer, Kartoffeln oder Obst. Nimm bei mehr als einer Stunde 30 bis 60 Gramm Kohlenhydrate für jede Stunde mit.
    .title = Leere Kohlenhydratspeicher
    .sure = Stark bei langen und harten Läufen. Kurze lockere Läufe brauchen nichts extra.

guide-iron =
    Eisen hilft dem Blut, Sauerstoff zu tragen. Mit zu wenig davon kannst du früh müde und außer Atem sein, und deine Beine können sich schwer anfühlen.
    Häufiger ist das bei starker Periode, pflanzlicher Ernährung, Blutspenden oder viel Training.
    Nur ein Bluttest kann es sagen. Frag nach Blutbild und Ferritin, dem Maß für deine Speicher.
    Nimm keine Eisenpräparate ohne ein Ergebnis: Zu viel Eisen schadet. Bis dahin ist eisenreiches Essen in Ordnung.
    .title = Zu wenig Eisen
    .sure = Bei Anzeichen zu testen ist gut begründet.

guide-biomechanics =
    Die Art, wie du läufst, verteilt die Arbeit auf die Muskeln. Lange Schritte, eine müde Hüfte, alte Schuhe oder eine schwächere Seite können manchen Muskeln mehr als ihren Teil geben.
    Zeichen, die passen können: immer die gleiche Stelle, immer die gleiche Seite, oder Schwere, die wiederkommt, obwohl Belastung, Schlaf und Essen gut aussehen.
    Ändere eins nach dem anderen: Schuhe, Untergrund oder Hügel. Kommt es 4 Wochen lang immer wieder, frag nach einer Laufanalyse.
    .title = Die Art, wie du läufst
    .sure = Belastungen kann man messen. Der Zusammenhang mit schweren Beinen ist kaum geprüft.

guide-muscle-damage =
    Neue oder harte Arbeit, vor allem Bergablaufen, hinterlässt winzige Schäden in den Muskeln. Muskelkater ist meist nach 1 bis 3 Tagen am stärksten und geht dann von selbst. Solange fühlen sich die Beine steif und schwer an.
    Das gehört zum Stärkerwerden: Das nächste Mal ist meist milder.
    Mach langsam, bis Treppen sich normal anfühlen. Leichte Bewegung ist in Ordnung. Dehnen nimmt den Muskelkater nicht weg.
    Extremer Schmerz, Schwäche oder Urin, dunkel wie Cola: Lass dich am selben Tag ärztlich untersuchen.
    .title = Muskelkater
    .sure = Der Verlauf von Muskelkater ist gut untersucht.

## During a run

guide-slow-down =
    Dieser Schritt hilft als Erstes. Werd langsamer, bis du in ganzen Sätzen reden könntest.
    In lockerem Tempo gehen Muskeln sparsamer mit dem Brennstoff um, jede Landung ist weicher, und Atem und Herz beruhigen sich.
    Werd richtig langsam, mehr, als nötig scheint. Gehen ist auch erlaubt.
    Gib dem 5 Minuten, dann frag deine Beine wieder. Sind sie besser, bleib trotzdem locker. Heute ist nicht der Tag zum Aufholen.
    .title = Langsamer werden
    .sure = Langsamer laufen kostet weniger Anstrengung. Das steht außer Zweifel.

guide-easy-run =
    Schwere Beine dürfen aus dem harten Plan von heute einen lockeren machen. Das ist eine gute Entscheidung, keine Niederlage.
    Lass die Uhr in Ruhe. Lauf nach dem Atem: Du kannst die ganze Zeit reden. Kürz den Lauf ab, oder mach einen Spaziergang oder Ruhetag daraus.
    Ein lockerer Tag kostet meist keine Fitness, und die geplante Arbeit wartet.
    Die App zählt einen gelockerten Lauf als geschafft.
    .title = Mach einen lockeren Lauf daraus
    .sure = Gute Läufer trainieren meist locker. Ein getauschter Tag ist wenig geprüft.

guide-light-stride =
    Stell dir vor, der Boden ist warm, und lass jeden Fuß ihn schnell verlassen. Heb die Füße, statt dich hart abzudrücken. Hör hin: Ein leiser Schritt ist meist ein leichter.
    Probier es eine Minute, dann lass es los. Ständig an die Form zu denken kann Energie kosten.
    Es sollte sich leichter anfühlen. Wenn es erzwungen wirkt, lauf, wie es von selbst kommt.
    .title = Ein leichterer Schritt
    .sure = Weichere Landungen lassen sich lernen. Ob sich Beine leichter anfühlen, hängt vielleicht von dir ab.

guide-quicker-steps =
    Probier etwas schnellere und kürzere Schritte, bei gleicher lockerer Geschwindigkeit. Etwa 5 % über deiner eigenen Schrittfrequenz reichen. Das senkt das Bremsen und die Arbeit der Knie.
    Viele Texte nennen 170 bis 180 Schritte pro Minute für alle. Wir nicht: In einem Wettkampf über 100 Kilometer reichten die Besten von 155 bis 203. Größe und Geschwindigkeit spielen mit.
    Es fühlt sich anfangs vielleicht seltsam an, also probier eine Minute. Geh nie mehr als 10 % über deine eigene.
    .title = Schnellere, kürzere Schritte
    .sure = Stark für weniger Last am Knie. Weniger Verletzungen sind nicht gezeigt.

guide-relax-upper-body =
    Feste Schultern und Fäuste verschwenden Kraft, und der ganze Körper kann sich dadurch schwerer anfühlen.
    Lass die Schultern fallen. Schüttel Arme und Hände aus. Lockere den Kiefer. Lauf aufrecht, als zöge ein Faden deinen Kopf sanft nach oben.
    Prüf es ab und zu wieder, zum Beispiel bei jedem Kilometer. Kurz reicht: Ständig auf die Form zu achten kann sogar Energie kosten.
    .title = Oberkörper lockern
    .sure = Wenige Studien. Probieren kostet nichts.

guide-soft-landing =
    Setz den Fuß weich auf, nahe unter deinem Körper und nicht weit davor. Kürzere Schritte erledigen das meist fast von selbst.
    Viele Texte raten, auf dem Mittelfuß zu landen. Wir nicht. Dass eine Umstellung Verletzungen verhindert, ist nicht gezeigt, und sie verlagert Arbeit auf Wade und Achillessehne.
    Ferse, Mitte oder vorn: Behalt, was deins ist. Lande leise.
    .title = Weich landen, unter dir
    .sure = Weiche Landungen senken in Studien den Aufprall. Zum Fußaufsatz ist wenig belegt.

guide-belly-breathing =
    Atme tief, so dass sich Bauch und untere Rippen bewegen. Lass das Ausatmen lang und vollständig sein. Das Einatmen kommt von selbst.
    Das kann dich beruhigen und die Schultern lockern. Mehr Sauerstoff bringt es nicht ins Blut: Ein gesunder Körper hat schon reichlich.
    Üb zuerst im Liegen, mit einer Hand auf dem Bauch.
    Wenn dir davon schwindlig wird oder du Asthma hast, atme, wie du magst.
    .title = In den Bauch atmen
    .sure = Manchen Läufern hilft es vielleicht, ruhig zu werden. Studien beim Laufen gibt es wenige.

guide-rhythmic-breathing =
    Du kannst den Atem deinen Schritten folgen lassen, zum Beispiel 3 Schritte ein und 2 aus. In härteren Teilen 2 und 2. Viele tun das, ohne es zu merken.
    Es gibt dir vielleicht etwas Ruhiges zum Denken. Manche Studien fanden etwas weniger Anstrengung, andere nicht.
    Dass ungerade Muster deine Seiten schützen, ist eine Behauptung, die niemand geprüft hat.
    Hör auf, wenn es erzwungen wirkt. Halt nie den Atem an.
    .title = Mit den Schritten atmen
    .sure = Die Ergebnisse sind von Läufer zu Läufer verschieden.

guide-accept-it =
    Schwere Beine hat jeder mal, der trainiert. Dagegen anzukämpfen macht oft fest, und Anspannung kann das Laufen schwerer machen.
    Sag dir: heute schwer, also heute locker. Merk, wo du es fühlst, und lass es da sein. Dann schau auf und um dich.
    Annehmen heißt nicht, sich durchzubeißen. Wenn etwas schmerzt oder sich falsch anfühlt, hör auf.
    .title = Es annehmen
    .sure = Kleine Studien zum Annehmen im Sport. Es hilft vielleicht.

guide-small-segments =
    Ein ganzer Lauf kann mit schweren Beinen lang scheinen. Ein kleines Stück davon nicht.
    Lauf bis zum nächsten Baum, zur nächsten Brücke oder Ecke. Oder lauf 2 Minuten. Dann entscheide neu: noch ein Stück, gehen, oder heim.
    Jedes Stück, das du schaffst, ist ein kleiner Erfolg. Und es gibt dir einen Moment, zu prüfen, wie du dich fühlst.
    .title = Ein kleines Stück
    .sure = Läufer berichten oft davon. Wenige Versuche haben es geprüft.

guide-self-talk =
    Was du dir sagst, ändert meist, wie hart sich ein Lauf anfühlt. In kleinen Versuchen hielten Menschen mit einem hilfreichen Satz länger durch und spürten weniger Anstrengung.
    Wähl kurze Worte, die für dich stimmen: „Das geht vorbei.“ „Leicht und locker.“ „Langsam ist auch gelaufen.“
    Such dir vor dem Lauf eines aus und üb es an guten Tagen.
    Das ist für Müdigkeit, nie für Schmerz. Kein Satz sollte dir das Aufhören ausreden.
    .title = Sprich freundlich mit dir
    .sure = Mehrere kleine Versuche weisen in dieselbe Richtung.

## In the long run

guide-gradual-increase =
    Körper werden langsam stärker. Steigere nur eines auf einmal: Länge, Geschwindigkeit oder Hügel.
    Eine alte Regel erlaubt jede Woche 10 % mehr. Ein Versuch mit Anfängern fand mit ihr so viele Verletzungen wie ohne sie.
    Eine Studie mit mehr als 5000 Läufern weist auf den einzelnen Lauf. Verletzungen waren häufiger nach einem Lauf, der über 10 % länger war als der längste der 30 Tage davor. Darauf achten wir also.
    .title = Langsam steigern
    .sure = Eine große Studie über Läufe, ohne Experiment. Das Beste, was es gibt.

guide-periodisation =
    Bau 2 oder 3 Wochen auf, dann nimm eine leichtere mit etwa einem Drittel weniger Laufen. Halt nach einem Wettkampf einige ruhige Wochen ein.
    In einer leichteren Woche können Körper und Kopf vielleicht nachkommen; sie ist also Teil des Plans und keine Lücke darin.
    Wie genau du es einteilst, ist weniger wichtig, als dass leichte Wochen kommen. Bringt das Leben von selbst eine, lass sie gelten.
    .title = Aufbauwochen und leichte Wochen
    .sure = Trainer sind sich einig. Versuche bevorzugen kein genaues Muster.

guide-avoid-overtraining =
    Dein eigenes Gefühl merkt zu viel Training meist vor jedem Gerät. Achte auf mehrere Zeichen zusammen, länger als ein paar Tage: Müdigkeit, die bleibt, langsamere Läufe bei gleicher Anstrengung, gedrückte oder gereizte Stimmung, schlechter Schlaf, Erkältungen, ein höherer Ruhepuls.
    Ruh dann zuerst und such den Grund danach. Lass mindestens einen lockeren Tag zwischen harten Tagen.
    Ein Ruhepuls allein sagt wenig: Hitze, Alkohol oder eine Erkältung verändern ihn auch.
    .title = Zeichen für zu viel
    .sure = Gefühle sind besser geprüft als Puls oder Blutwerte.

guide-sleep =
    Die meisten Erwachsenen brauchen 7 bis 9 Stunden pro Nacht. Vieles wird nach dem Training dann repariert, und nach kurzen Nächten fühlt sich das gleiche Tempo härter an.
    Halt regelmäßige Zeiten ein. Mach den Raum dunkel und kühl. Leg helle Bildschirme weg, und trink den letzten Kaffee am frühen Nachmittag. Kurze Nickerchen helfen meist auch.
    Eine schlechte Nacht ist harmlos. Mehrere hintereinander sind ein guter Grund für lockere Tage.
    .title = Schlaf
    .sure = Die Stunden sind Expertenrat. Versuche mit Läufern sind klein.

guide-active-recovery =
    An einem Ruhetag kann leichte Bewegung steifen Beinen guttun: ein Spaziergang, locker Rad fahren oder schwimmen, 20 bis 40 Minuten. Es sollte sich zu leicht anfühlen.
    Das bringt Blut in die Muskeln, ohne sie neu zu belasten. Die Reparatur beschleunigt es kaum; ein Tag auf dem Sofa ist also genauso in Ordnung.
    Wenn du müder aufhörst, als du angefangen hast, war es zu viel.
    .title = Leicht bewegen
    .sure = Kleine Wirkung darauf, wie sich Beine anfühlen.

guide-mobility =
    Die Gelenke vor einem Lauf zu schwingen und zu kreisen kann die ersten Minuten leichter machen. Langes, ruhiges Dehnen passt besser danach oder an einen anderen Tag.
    Dehnen kann dich beweglicher machen. Hier weichen wir von vielen Texten ab: Am Muskelkater ändert es kaum etwas, und dass es Verletzungen verhindert, ist nicht gezeigt.
    Dehn dich, weil es sich gut anfühlt, sanft und ohne Schmerz. Lass Muskeln mit starkem Muskelkater in Ruhe.
    .title = Beweglichkeit und Dehnen
    .sure = Gegen Muskelkater ist Dehnen gut geprüft und hilft kaum. Der Rest ist schwach.

guide-foam-rolling =
    Rollen oder Massage kann Muskelkater und Steifheit für einige Stunden etwas lindern. Roll langsam etwa eine Minute über den Muskel, mit einem Druck, der sich gut anfühlt.
    Manchmal heißt es, das löse verklebtes Gewebe. Das ist nicht gezeigt. Vielleicht lassen einfach die Nerven eine Weile los.
    Lass Knochen, Gelenke und Wirbelsäule aus. Roll kein heißes oder geschwollenes Bein.
    .title = Faszienrolle und Massage
    .sure = Kleine, kurze Wirkung in vielen kleinen Versuchen.

guide-carbohydrate =
    Kohlenhydrate sind der Brennstoff für lange und harte Läufe. Iss 1 bis 4 Stunden davor welche, zum Beispiel Hafer, Brot, Reis, Kartoffeln oder Obst. Iss in den Stunden danach wieder.
    Nimm bei Läufen über 60 bis 75 Minuten 30 bis 60 Gramm pro Stunde. Über 2,5 Stunden bis zu 90 Gramm, wenn dein Magen es geübt hat.
    Ein lockerer kurzer Lauf braucht nichts extra. Tage mit mehr Laufen brauchen mehr auf dem Teller.
    .title = Kohlenhydrate
    .sure = Stark bei langen und harten Läufen.

guide-balanced-plate =
    Training wirkt nur, wenn du genug dafür isst. Füll deinen Teller bunt: Getreide oder Kartoffeln, Gemüse und Obst, Nüsse oder gute Öle, und etwas Eiweiß zu jeder Mahlzeit.
    Eiweiß hilft Muskeln bei der Reparatur. Fisch, Eier, Milchprodukte, Fleisch, Bohnen, Linsen und Tofu liefern es. Etwa 20 bis 30 Gramm pro Mahlzeit sind reichlich.
    Wir setzen keine Kalorien- oder Gewichtsziele. Wenn die Periode ausbleibt oder das Gewicht ungewollt sinkt, frag ärztlich nach.
    .title = Eiweiß und ein bunter Teller
    .sure = Klar für Eiweiß und genug Essen. Kein einzelnes Lebensmittel ist nötig.

guide-hydration =
    Trink über den Tag, und lass dich vom Durst leiten. Hellgelber Urin heißt meist, dass du genug hast.
    Für Läufe unter einer Stunde brauchst du keine Flasche, außer es ist heiß. Nimm bei längeren oder heißen Läufen kleine Schlucke, wenn du Durst hast. Ein Getränk mit etwas Salz kann helfen, wenn du viel schwitzt.
    Wieg dich vor und nach einem langen Lauf, wenn du deinen Schweiß kennen willst. Danach solltest du nie mehr wiegen.
    .title = Trinken
    .sure = Durst reicht bei den meisten Läufen. Sehr heiße Wettkämpfe sind weniger sicher.

guide-iron-rich-foods =
    Rotes Fleisch, Fisch und Meeresfrüchte bringen Eisen, das der Körper leicht aufnimmt. Pflanzen bringen es auch: Linsen, Bohnen, Kichererbsen, Tofu, Hafer, Kürbiskerne, Spinat, angereichertes Müsli.
    Eisen aus Pflanzen wird mit Vitamin C besser aufgenommen, also nimm Paprika, Orangen oder Beeren dazu. Trink Tee und Kaffee mit einer Stunde Abstand zum Essen.
    Essen hilft, die Speicher zu halten. Wenn du dich ausgelaugt fühlst, frag nach Ferritin. Nimm keine Präparate ohne ein Ergebnis.
    .title = Eisenreiches Essen
    .sure = Aus vielen Studien zu Mahlzeiten bekannt. Essen allein füllt Speicher vielleicht nur langsam.

guide-strength =
    Mit Kraft zweimal pro Woche läufst du nach 2 bis 3 Monaten meist mit weniger Anstrengung. 20 bis 30 Minuten reichen.
    Denk an Waden, Oberschenkel, Gesäß und Hüften: Kniebeugen, Aufsteigen, Becken heben, Wadenheben. Fang leicht an, und steigere das Gewicht langsam.
    Halt Abstand zum Tag vor einem harten Lauf. Etwas Muskelkater ist anfangs normal.
    Ob es bei Läufern Verletzungen verhindert, ist nicht geklärt, darum versprechen wir das nicht.
    .title = Kraft
    .sure = Versuche zeigen bessere Laufökonomie. Verletzungen sind eine offene Frage.

guide-core-stability =
    Bauch, Rücken und Hüften halten dich aufrecht, wenn du müde wirst. Sie zu trainieren kann dir helfen, spät im Lauf eine ruhige Haltung zu bewahren.
    Unterarmstütz, Seitstütz, Toter Käfer und Vierfüßlerstand diagonal reichen: 10 Minuten, zweimal pro Woche. Atme weiter, und hör auf, bevor die Form zerfällt.
    Es ergänzt die Kraft der Beine gut, ersetzt sie aber nicht.
    .title = Starker Rumpf
    .sure = Wenige und kleine Versuche mit Läufern.

guide-plyometrics =
    Kleine Hüpfer und Sprünge üben die Sehnen darin, mehr von jedem Schritt zurückzugeben. Nach einigen Wochen kostet das Laufen vielleicht etwas weniger Anstrengung.
    Fang mit sehr wenig an: 2 mal 10 flache Hüpfer auf beiden Füßen, zweimal pro Woche, auf weichem Boden. Steigere langsam.
    Lass Sprünge weg, wenn die Beine schwer sind oder Muskelkater haben, nach einer Knochenverletzung oder bei Schmerz in Wade, Ferse oder Fuß.
    .title = Hüpfen und Springen
    .sure = Mehrere Versuche zeigen bessere Laufökonomie. Die meisten sind klein.

guide-eccentric =
    Ein Muskel arbeitet, während er dich absenkt, wie beim Bergablaufen. Das zu üben macht ihn meist stärker, und der nächste Muskelkater ist meist schwächer.
    Geh 3 Sekunden lang in die Kniebeuge, oder senk die Fersen langsam von einer Stufe ab. Fang mit 1 oder 2 Sätzen an, ein- oder zweimal pro Woche.
    Die ersten Male bringen Muskelkater, also halt Abstand zu wichtigen Läufen. Lass es weg, solange die Beine schwer sind.
    .title = Langsames Absenken
    .sure = Der Schutz vor späterem Muskelkater ist in vielen kleinen Versuchen gezeigt.

guide-gait-analysis =
    Danach zu fragen kann sich lohnen, wenn schwere Beine etwa 4 Wochen lang immer wiederkommen, obwohl Training, Schlaf und Essen gut aussehen. Auch, wenn immer eine Seite leidet oder der gleiche Schmerz zurückkehrt.
    In Physiotherapie oder Lauftraining filmt man dich und prüft Kraft und Bewegung. Nimm deine Schuhe und die Übersicht zum Laufstil aus dieser App mit.
    Es gibt keine perfekte Art zu laufen. Guter Rat ist eine kleine Änderung, die sich besser anfühlt.
    .title = Wann eine Laufanalyse lohnt
    .sure = Kleine Änderungen senken Lasten. Ob sich Beine leichter anfühlen, ist kaum geprüft.

guide-warm-up =
    Fang mit 5 bis 10 Minuten Gehen oder sehr langsamem Laufen an. Nimm dann bewegte Übungen dazu: Beinschwünge, Ausfallschritte im Gehen, Knie hoch. Warme Muskeln arbeiten besser, und der erste Kilometer fühlt sich meist leichter an.
    Beine, die am Start schwer sind, wachen oft innerhalb von 10 Minuten auf.
    Nimm dir vor schnellen Läufen mehr Zeit, mit ein paar kurzen schnelleren Stücken. Vor lockeren Läufen reicht ein langsamer Start.
    .title = Aufwärmen
    .sure = Gut belegt für schnelles Laufen, wenig für lockere Läufe.

guide-cool-down =
    Hör mit 5 bis 10 Minuten Gehen auf, damit sich Herz und Atem sanft beruhigen. Nach einem harten Ende kann das Schwindel vermeiden.
    Leichtes Dehnen danach kann guttun. Die Reparatur beschleunigt es kaum, und am Muskelkater des nächsten Tages ändert es wenig.
    Dann trink, iss und zieh etwas Warmes an. Wenn du keine Zeit hast, lass es ohne Bedauern weg.
    .title = Ausklang
    .sure = Angenehm und sicher. Versuche finden wenig Wirkung auf die Erholung.

guide-listen-to-your-body =
    Dein eigenes Gefühl ist meist ein besseres Zeichen als jeder einzelne Sensor. Stell dir morgens drei Fragen: Wie habe ich geschlafen, wie sind meine Beine, wie ist meine Stimmung?
    Schreib es auf, und nach einigen Wochen siehst du vielleicht, was vor deinen schweren Tagen kommt.
    Manche Tage brauchen Ruhe, und sie zu nehmen gehört zum Training. Sich wochenlang durch schwere Beine zu beißen endet oft in einer längeren Pause.
    .title = Hör auf deinen Körper
    .sure = Kurze tägliche Fragen schnitten in einer großen Übersicht besser ab als Geräte.

## When to ask somebody

guide-persistent-heaviness =
    Schwere Beine sollten mit Ruhe leichter werden. Frag jemanden, wenn sich die meisten Läufe trotz lockerer Tage seit 2 Wochen oder länger schwer anfühlen, oder wenn es dich auf Treppen, im Stehen oder bei der Arbeit stört.
    Auch, wenn es nur ein Bein betrifft oder bei jedem Lauf kommt und nach Minuten im Stehen vergeht. Dann lohnt es sich, Durchblutung und Muskeln untersuchen zu lassen, vor allem, wenn du über 50 bist, rauchst oder mit Diabetes lebst.
    .title = Schwere, die bleibt
    .sure = Expertenrat. Die Grenze von 2 Wochen ist eine Übereinkunft.

guide-pain-and-numbness =
    Hör auf zu laufen und lass dich am selben Tag ärztlich untersuchen, wenn du auf dem Bein nicht stehen oder hüpfen kannst, es geknallt hat, eine Stelle am Knochen schmerzt oder die Wade geschwollen, heiß und schmerzhaft ist.
    Ruf sofort Hilfe, wenn das Bein sehr gespannt ist und viel zu stark schmerzt oder du zwischen den Beinen taub wirst.
    Mach für die nächsten Tage einen Termin aus bei Taubheit, Kribbeln, Schwellung, Schmerz in der Nacht, Schmerz, der deinen Laufstil verändert, oder Schmerz über 3 von 10 seit einer Woche.
    .title = Schmerz, Taubheit, Schwellung
    .sure = Expertenrat, nicht in Versuchen geprüft.

guide-unexplained-fatigue =
    Nach harten Wochen ist jeder müde. Frag ärztlich nach, wenn die Müdigkeit über die Beine hinausgeht, länger als 2 bis 3 Wochen dauert und Ruhe nichts ändert.
    Es kann einen einfachen Grund geben, etwa wenig Eisen, einen Infekt, schlechten Schlaf, ein Medikament, eine gedrückte Stimmung oder zu wenig Essen für das Training. Ausgebliebene Perioden, verlorenes Gewicht oder viele Erkältungen gehören ins Gespräch.
    Bluttests helfen oft. Mach bis dahin locker.
    .title = Müde ohne Grund
    .sure = Expertenrat. Die Ursachen sind bekannt, die Zeitgrenzen sind Übereinkunft.

guide-systemic-symptoms =
    Halt an und wähl den Notruf bei Schmerz oder Druck in der Brust, Ohnmacht, rasendem Herzen mit Schwindel, Atem, der sich nicht beruhigt, Verwirrtheit, Erbrechen mit Kopfschmerz nach vielem Trinken oder plötzlicher Schwäche einer Seite, im Gesicht oder beim Sprechen. Bei Hitze kühl dich zuerst.
    Lass dich innerhalb von Tagen ärztlich untersuchen, wenn du oft schwindlig, blasser als sonst oder mehr außer Atem bist, als die Anstrengung erklärt, oder dein Ruhepuls eine Woche lang 10 Schläge höher ist.
    Kein Lauf ist das Warten wert. Diese Zeichen gehen jedem Plan vor.
    .title = Schwindlig, außer Atem oder blass
    .sure = Weithin anerkannter Notfallrat.

guide-who-to-ask =
    Die Sportmedizin sucht medizinische Gründe, veranlasst Bluttests und sagt, wann Laufen sicher ist.
    Die Physiotherapie schaut auf Schmerz, Bewegung, Kraft und den Weg zurück nach einer Verletzung.
    Die Ernährungsberatung schaut auf Essen, Eisen und darauf, ob du genug isst.
    Das Lauftraining schaut auf deinen Plan und deinen Stil.
    Nicht sicher? Fang mit deiner Hausarztpraxis an. Nimm den Bericht dieser App mit: Daten, Seiten, Schlaf, Belastung und was geholfen hat, sagen mehr als das Gedächtnis.
    .title = Wen du fragen kannst
    .sure = So teilen sich die Berufe ihre Arbeit.

guide-coming-back =
    Fang nach einer Pause mit Gehen und kurzen Laufstücken an, jeden zweiten Tag. Mach weiter, wenn Schmerz bei höchstens 2 von 10 bleibt und am nächsten Tag weg ist. Bei 3 bis 5 bleib, wo du bist. Über 5 hör auf.
    Warte nach Fieber, bis es dir 24 bis 48 Stunden gut ging. Fang dann mit der Hälfte deines üblichen Laufs an.
    Fang nach einer Knochenverletzung, einem Herzproblem oder einem Zusammenbruch bei Hitze erst an, wenn du ein ärztliches Ja hast.
    .title = Zurückkommen
    .sure = Die Schmerzskala wurde für Sehnen geprüft. Meist dient sie auch anderswo.

## About

guide-morning-reading =
    Dein Brustgurt kann jeden Herzschlag zeitlich erfassen. Lieg oder sitz nach dem Aufwachen 1 bis 3 Minuten still, immer auf die gleiche Weise. Wir speichern deinen Ruhepuls und wie stark die Schläge schwanken.
    Ein Tag sagt wenig. Der Schnitt von 7 Tagen gegen deine eigenen 2 Monate kann zeigen, dass du beansprucht bist.
    Ist die Messung gestört, lehnen wir sie ab und sagen, warum. Ein seltsamer Wert ist eine Frage, und dein Befinden geht vor.
    .title = Die Morgenmessung
    .sure = Danach zu trainieren schadet nicht und hilft vielleicht etwas.

guide-where-we-differ =
    Viele Texte nennen Regeln, die die Forschung nicht stützt. Wir sagen es:
    Nicht 170 bis 180 Schritte für alle, sondern etwa 5 % über deinen eigenen.
    Nicht der Mittelfuß, sondern eine weiche Landung unter dir.
    Nicht 10 % pro Woche, sondern kein Lauf, der viel länger ist als dein längster in 30 Tagen.
    Nicht Milchsäure, die nach etwa einer Stunde weg ist.
    Nicht Dehnen gegen Muskelkater, weil es kaum hilft.
    Jede Seite sagt, wie sicher wir sind.
    .title = Wo wir abweichen
    .sure = Jeder Punkt ruht auf eigenen Studien, manche stärker als andere.

guide-background =
    Wir stellen einmal ein paar Fragen zur Gesundheit, und jede ist freiwillig. Sie ändern nur, wie die App dich coacht.
    Mit einem Medikament, das den Puls bremst, unregelmäßigem Herzschlag oder in der Schwangerschaft stimmen Herzfrequenzzonen für dich nicht; dann coachen wir danach, ob du reden kannst. Bei Asthma oder in der Schwangerschaft bleibt die Atemhilfe aus, außer du wählst sie.
    Alter, Rauchen, Diabetes, wenig Eisen oder frühere Knochenverletzungen entscheiden, wann wir vorschlagen, jemanden zu fragen.
    Deine Antworten bleiben auf diesem Gerät.
    .title = Warum wir zur Gesundheit fragen
    .sure = Fachleute sind sich über diese Vorsicht einig. Sie ist keine ärztliche Untersuchung.
