### The guide: a page for each topic, each under 100 words.
### .title has five words at most. .sure says what the grade of evidence beside it is about.
### Pages inform and never name an illness as the reader's own. Numbers stay digits.
### No page gives a percentage for a cause.

# $grade is one of the evidence- messages, $sure the .sure of the page.
guide-how-sure = Degré de certitude : { $grade }. { $sure }

guide-group-questions = Quatre questions
guide-group-causes = Causes possibles
guide-group-now = Pendant une sortie
guide-group-long-run = À long terme
guide-group-when-to-ask = Quand demander à quelqu'un
guide-group-about = À propos de Fresh Legs

## Questions

guide-what-are-heavy-legs =
    Tes jambes semblent lentes, raides ou dures à lever, comme si elles portaient du poids en plus. Presque tous ceux qui courent connaissent cela.
    C'est une sensation. Elle réunit des nouvelles des muscles, du sang et du cerveau, et des jours d'avant.
    Elle passe souvent en quelques jours avec du mouvement tranquille, de la nourriture et du sommeil.
    Il n'y a que toi pour la sentir, alors nous te demandons. Les capteurs peuvent montrer que tu ralentis, mais pas pourquoi.
    .title = Les jambes lourdes
    .sure = La sensation est bien décrite. Personne ne peut la mesurer directement.

guide-why-heavy-legs =
    Huit choses méritent un regard : un travail dur ces derniers jours, des semaines de gros entraînement, trop peu de repos, trop peu d'eau ou de sel, des réserves de glucides vides, un fer bas, des courbatures, et ta façon de courir.
    Souvent, plusieurs se combinent. La chaleur, l'alcool, certains médicaments et de longues heures debout peuvent s'y ajouter.
    Ton journal peut indiquer des causes possibles et montrer ses raisons. Il ne peut pas prouver une cause.
    .title = D'où viennent les jambes lourdes
    .sure = Chaque cause est connue. Laquelle est la tienne reste souvent incertain.

guide-what-to-do-now =
    Ralentis jusqu'à pouvoir parler en phrases entières. C'est le premier pas.
    Puis une petite chose à la fois : épaules relâchées, pas plus rapides et courts, expiration calme, juste le prochain repère. Après plus d'une heure, mange un peu, et bois si tu as soif.
    Encore lourdes ? Marche une minute, ou rentre au plus court. Une sortie facile compte.
    Arrête-toi aussitôt en cas de douleur à la poitrine, de vertige ou de douleur vive.
    .title = Que faire maintenant
    .sure = Ralentir réduit sûrement l'effort. Les petits pas aident d'ordinaire un peu.

guide-how-to-prevent =
    Laisse ta plus longue sortie grandir lentement, et garde des semaines faciles entre les semaines de progression.
    Dors 7 à 9 heures. Mange assez, avec des glucides autour des sorties longues. Bois à ta soif.
    Fais du renforcement deux fois par semaine. Échauffe-toi, et finis en douceur.
    Bouge légèrement les jours de repos, et écoute ce que disent tes jambes.
    Tu n'as pas besoin de tout à la fois. Choisis une habitude qui te convient, et garde-la quelques semaines.
    .title = Garder des jambes fraîches
    .sure = Sommeil, nourriture et progression lente valent d'ordinaire le plus. Certaines habitudes sont moins sûres.

guide-when-to-seek-advice =
    Des jambes lourdes après un travail dur sont normales, et passent d'ordinaire. Certaines choses méritent un second regard, formé :
    des jambes lourdes depuis 2 semaines malgré des jours faciles, une douleur qui change ta foulée, engourdissement, gonflement, fatigue sans raison, vertiges, souffle court ou peau pâle.
    Douleur à la poitrine, évanouissement ou faiblesse soudaine d'un côté sont des urgences : arrête-toi et appelle les secours.
    Demander tôt n'est jamais ridicule. Ton rapport peut t'accompagner.
    .title = Quand demander conseil
    .sure = Ces signes viennent d'avis d'experts, pas d'essais.

## Causes

guide-muscle-fatigue =
    Un travail dur ou long fatigue les muscles. Ils épuisent leur carburant, leur chimie change, et certaines fibres subissent de petits dégâts. Pendant un temps, la même allure demande plus d'effort.
    Beaucoup accusent l'acide lactique. Le corps l'élimine et le réutilise en une heure environ : il n'explique donc pas des jambes lourdes le lendemain.
    Ce qui aide d'ordinaire : un jour facile, manger, dormir et un peu de patience. Espace tes jours durs.
    .title = Muscles fatigués
    .sure = Bien étudié dans les muscles. Le temps de récupération varie de l'un à l'autre.

guide-overtraining =
    Beaucoup d'entraînement pendant des semaines, avec trop peu de repos, peut t'user. Signes possibles : tu ralentis au même effort, les sorties faciles semblent dures, le moral est bas, le sommeil mauvais, le pouls de repos change.
    Aucun chiffre seul ne le prouve. Maladie, fer bas ou trop peu de nourriture peuvent y ressembler.
    Prends des jours nettement plus faciles. Si 2 à 3 semaines ne changent rien, demande à un médecin du sport de chercher d'autres raisons.
    .title = Des semaines très chargées
    .sure = Les experts s'accordent sur le tableau. Aucun test seul ne le confirme.

guide-inadequate-recovery =
    L'entraînement est la question que tu poses à ton corps. C'est au repos, en mangeant et en dormant qu'il répond.
    Nuits courtes, stress, repas sautés ou aucun jour facile laissent d'ordinaire les jambes plus lourdes la fois suivante.
    Repense aux 3 derniers jours : sommeil, nourriture, repos, soucis. Souvent, l'un ressort.
    Ce soir, couche-toi plus tôt. Demain, choisis un jour facile, ou un mouvement léger.
    .title = Trop peu de récupération
    .sure = Mal dormir rend sûrement l'effort plus dur. L'effet sur les jambes est moins testé.

guide-dehydration =
    La sueur emporte de l'eau et du sel. Quand tu en perds beaucoup, le cœur travaille plus à la même allure, et courir semble d'ordinaire plus dur. La chaleur s'y ajoute.
    Bois à ta soif dans la journée. Après une sortie très en sueur, prends un repas salé.
    Plus n'est pas mieux. Boire bien au-delà de la soif peut être dangereux.
    Parmi les minéraux de la sueur, le sel compte le plus. Magnésium ou potassium en plus ont montré peu d'utilité quand on mange bien.
    .title = Manque d'eau ou de sel
    .sure = Clair pour le cœur par la chaleur, moins clair pour les jambes lourdes.

guide-glycogen =
    Les muscles gardent les glucides en glycogène, leur carburant rapide. Il dure environ 60 à 90 minutes de course dure. Ensuite, ou après des jours pauvres en glucides, les jambes perdent leur élan.
    Un signe qui va avec : tu ralentis alors que la fréquence cardiaque reste la même ou baisse.
    Mange pain, riz, avoine, pommes de terre ou fruits avant et après les sorties longues. Au-delà d'une heure, emporte 30 à 60 grammes de glucides par heure.
    .title = Réserves de glucides vides
    .sure = Solide pour les sorties longues et dures. Les courtes et faciles ne demandent rien de plus.

guide-iron =
    Le fer aide le sang à porter l'oxygène. Quand il en manque, la fatigue et le souffle court peuvent venir tôt, et les jambes peuvent sembler lourdes.
    C'est plus fréquent avec des règles abondantes, une alimentation végétale, un don de sang ou beaucoup d'entraînement.
    Seule une prise de sang peut le dire. Demande une numération et la ferritine, la mesure de tes réserves.
    Pas de compléments de fer sans résultat : trop de fer nuit. D'ici là, manger riche en fer va bien.
    .title = Trop peu de fer
    .sure = Faire un test en cas de signes est bien soutenu.

guide-biomechanics =
    Ta façon de courir répartit le travail entre les muscles. De longs pas, une hanche fatiguée, de vieilles chaussures ou un côté plus faible peuvent donner à certains plus que leur part.
    Signes qui peuvent aller avec : toujours le même endroit, toujours le même côté, ou une lourdeur qui revient alors que charge, sommeil et nourriture semblent bons.
    Change une chose à la fois : chaussures, terrain ou côtes. Si cela revient pendant 4 semaines, demande une analyse de foulée.
    .title = Ta façon de courir
    .sure = Les charges se mesurent. Le lien avec les jambes lourdes est à peine testé.

guide-muscle-damage =
    Un travail nouveau ou dur, surtout en descente, laisse de minuscules dégâts dans les muscles. Les courbatures culminent d'ordinaire 1 à 3 jours après, puis passent seules. D'ici là, les jambes semblent raides et lourdes.
    C'est ainsi qu'on devient plus fort : la fois suivante est d'ordinaire plus douce.
    Lève le pied jusqu'à ce que l'escalier redevienne normal. Un mouvement léger va bien. S'étirer n'enlève pas les courbatures.
    Douleur extrême, faiblesse ou urine foncée comme du cola : vois un médecin le jour même.
    .title = Courbatures
    .sure = Le cours des courbatures est bien étudié.

## During a run

guide-slow-down =
    C'est le pas qui aide en premier. Ralentis jusqu'à pouvoir parler en phrases entières.
    À une allure facile, les muscles usent leur carburant plus doucement, chaque appui est plus souple, le souffle et le cœur se calment.
    Ralentis franchement, plus qu'il ne semble nécessaire. Marcher est permis aussi.
    Attends 5 minutes, puis redemande à tes jambes. Si elles vont mieux, reste tranquille quand même. Aujourd'hui n'est pas le jour pour rattraper.
    .title = Ralentir
    .sure = Courir plus lentement coûte moins d'effort. Cela ne fait aucun doute.

guide-easy-run =
    Des jambes lourdes peuvent changer le plan dur du jour en plan facile. C'est une bonne décision, pas un échec.
    Laisse la montre. Cours au souffle : tu peux parler tout le temps. Raccourcis la sortie, ou change-la en marche ou en jour de repos.
    Un jour plus facile ne coûte d'ordinaire aucune forme, et le travail prévu attendra.
    L'appli compte une sortie allégée comme faite.
    .title = En faire une sortie facile
    .sure = Les bons coureurs s'entraînent surtout en facile. Un seul jour échangé est peu testé.

guide-light-stride =
    Imagine que le sol est chaud, et que chaque pied le quitte vite. Lève les pieds au lieu de pousser fort. Écoute : un pas silencieux est d'ordinaire un pas léger.
    Essaie une minute, puis n'y pense plus. Penser sans cesse à sa foulée peut coûter de l'énergie.
    Cela devrait sembler plus facile. Si c'est forcé, cours comme cela te vient.
    .title = Une foulée plus légère
    .sure = Se poser en douceur s'apprend. Que les jambes semblent plus légères dépend peut-être de toi.

guide-quicker-steps =
    Essaie des pas un peu plus rapides et courts, à la même vitesse facile. Environ 5 % au-dessus de ta cadence suffisent. Cela réduit le freinage et le travail des genoux.
    Beaucoup de textes donnent 170 à 180 pas par minute à tous. Pas nous : dans une course de 100 kilomètres, les meilleurs allaient de 155 à 203. Taille et vitesse comptent.
    C'est peut-être étrange d'abord : essaie une minute. Ne dépasse jamais 10 % au-dessus de la tienne.
    .title = Pas plus rapides et courts
    .sure = Solide pour moins de charge au genou. Moins de blessures, ce n'est pas montré.

guide-relax-upper-body =
    Épaules et poings serrés gaspillent de l'effort, et peuvent rendre tout le corps plus lourd.
    Laisse tomber les épaules. Secoue bras et mains. Desserre la mâchoire. Cours grand, comme si un fil tirait doucement ta tête vers le haut.
    Vérifie de temps en temps, par exemple à chaque kilomètre. Un bref contrôle suffit : surveiller sans cesse sa posture peut même coûter de l'énergie.
    .title = Relâcher le haut du corps
    .sure = Peu d'études. Essayer ne coûte rien.

guide-soft-landing =
    Pose le pied en douceur, près sous ton corps et non loin devant. Des pas plus courts font d'ordinaire presque tout cela pour toi.
    Beaucoup de textes te disent de poser le milieu du pied. Pas nous. Il n'est pas montré que ce changement évite les blessures, et il déplace le travail vers le mollet et le tendon d'Achille.
    Talon, milieu ou avant : garde ce qui est à toi. Pose sans bruit.
    .title = Poser doux, sous toi
    .sure = Se poser en douceur réduit l'impact dans des études. Sur la pose du pied, les preuves sont minces.

guide-belly-breathing =
    Respire bas, pour que le ventre et les côtes basses bougent. Laisse l'expiration être longue et complète. L'inspiration suivante vient seule.
    Cela peut te calmer et relâcher les épaules. Cela ne met pas plus d'oxygène dans ton sang : un corps sain en a déjà largement.
    Exerce-toi d'abord sur le dos, une main sur le ventre.
    Si cela te donne le vertige, ou si tu as de l'asthme, respire comme tu veux.
    .title = Respirer par le ventre
    .sure = Cela peut aider certains à se calmer. Les études en course sont rares.

guide-rhythmic-breathing =
    Tu peux laisser le souffle suivre tes pas, par exemple inspirer sur 3 pas et expirer sur 2. Dans les parties dures, 2 et 2. Beaucoup le font sans le remarquer.
    Cela peut te donner quelque chose de calme à penser. Certaines études ont trouvé un peu moins d'effort, d'autres aucun.
    Que des rythmes impairs protègent les flancs, personne ne l'a testé.
    Arrête quand c'est forcé. Ne retiens jamais ton souffle.
    .title = Respirer avec les pas
    .sure = Les résultats varient de l'un à l'autre.

guide-accept-it =
    Tous ceux qui s'entraînent connaissent les jambes lourdes. Lutter contre elles crispe souvent, et la tension peut rendre la course plus dure.
    Dis-toi : lourdes aujourd'hui, donc tranquille aujourd'hui. Remarque où tu le sens, et laisse-le être là. Puis lève les yeux et regarde autour de toi.
    Accepter ne veut pas dire forcer. Si quelque chose fait mal ou te semble anormal, arrête-toi.
    .title = L'accepter
    .sure = De petites études sur l'acceptation dans le sport. Cela peut aider.

guide-small-segments =
    Une sortie entière peut sembler longue sur des jambes lourdes. Un petit morceau, non.
    Cours jusqu'au prochain arbre, pont ou coin de rue. Ou cours 2 minutes. Puis décide à nouveau : encore un morceau, une marche, ou le chemin du retour.
    Chaque morceau fini est un petit succès. Il te donne aussi un moment pour voir comment tu te sens.
    .title = Un petit morceau
    .sure = Ceux qui courent le racontent souvent. Peu d'essais l'ont testé.

guide-self-talk =
    Ce que tu te dis change d'ordinaire la dureté ressentie d'une sortie. Dans de petits essais, une phrase utile a fait tenir plus longtemps et sentir moins d'effort.
    Choisis des mots courts et vrais pour toi : « Ça va passer. » « Léger et tranquille. » « Lentement, c'est courir aussi. »
    Prends-en une avant la sortie et exerce-la les bons jours.
    C'est pour la fatigue, jamais pour la douleur. Aucune phrase ne doit te dissuader de t'arrêter.
    .title = Se parler gentiment
    .sure = Plusieurs petits essais vont dans le même sens.

## In the long run

guide-gradual-increase =
    Le corps devient plus fort lentement. Augmente une chose à la fois : longueur, vitesse ou côtes.
    Une vieille règle permet 10 % de plus par semaine. Un essai avec des débutants a trouvé autant de blessures avec que sans.
    Une étude sur plus de 5 000 personnes désigne la sortie elle-même. Les blessures étaient plus fréquentes après une sortie dépassant de plus de 10 % la plus longue des 30 jours d'avant. C'est donc ce que nous suivons.
    .title = Progresser lentement
    .sure = Une grande étude de sorties, sans expérience. Le mieux que nous ayons.

guide-periodisation =
    Progresse pendant 2 ou 3 semaines, puis prends-en une plus facile avec environ un tiers de course en moins. Après une compétition, garde quelques semaines calmes.
    Une semaine plus facile peut laisser le corps et la tête rattraper leur retard : elle fait partie du plan et n'est pas un trou.
    La manière exacte compte moins que le fait que des semaines faciles viennent. Si la vie en amène une, laisse-la compter.
    .title = Progression et semaines faciles
    .sure = Les entraîneurs s'accordent. Les essais ne favorisent aucun schéma précis.

guide-avoid-overtraining =
    Tes sensations remarquent d'ordinaire l'excès d'entraînement avant tout appareil. Guette plusieurs signes ensemble, plus de quelques jours : fatigue qui reste, sorties plus lentes au même effort, moral bas ou irritable, mauvais sommeil, rhumes, pouls de repos plus haut.
    Alors repose-toi d'abord et cherche la raison ensuite. Laisse au moins un jour facile entre les jours durs.
    Un pouls de repos seul dit peu : chaleur, alcool ou rhume le changent aussi.
    .title = Les signes de trop
    .sure = Les sensations sont mieux testées que le pouls ou le sang.

guide-sleep =
    La plupart des adultes ont besoin de 7 à 9 heures par nuit. Une grande part de la réparation se fait alors, et la même allure semble plus dure après des nuits courtes.
    Garde des heures régulières. Rends la chambre sombre et fraîche. Éloigne les écrans, et prends ton dernier café en début d'après-midi. De courtes siestes aident d'ordinaire aussi.
    Une mauvaise nuit est sans gravité. Plusieurs de suite sont une bonne raison pour des jours faciles.
    .title = Sommeil
    .sure = Les heures sont un avis d'experts. Les essais en course sont petits.

guide-active-recovery =
    Un jour de repos, un mouvement léger peut soulager des jambes raides : marche, vélo ou natation tranquilles, 20 à 40 minutes. Cela devrait sembler trop facile.
    Cela amène du sang aux muscles sans nouvelle contrainte. La réparation n'en va guère plus vite, donc un jour sur le canapé va bien aussi.
    Si tu finis avec plus de fatigue qu'au début, c'était trop.
    .title = Bouger légèrement
    .sure = De petits effets sur la sensation des jambes.

guide-mobility =
    Balancer et faire tourner les articulations avant une sortie peut rendre les premières minutes plus faciles. Les longs étirements immobiles vont mieux après, ou un autre jour.
    S'étirer peut assouplir. Ici, nous différons de beaucoup de textes : cela ne change guère les courbatures, et il n'est pas montré que cela évite les blessures.
    Étire-toi parce que cela fait du bien, doucement et sans douleur. Laisse tranquilles les muscles très courbaturés.
    .title = Mobilité et étirements
    .sure = Contre les courbatures, s'étirer est bien testé et n'aide guère. Le reste est faible.

guide-foam-rolling =
    Rouler ou masser peut réduire un peu courbatures et raideur, pour quelques heures. Roule lentement sur le muscle environ une minute, avec une pression agréable.
    Tu liras peut-être que cela défait des tissus collés. Ce n'est pas montré. Peut-être que tes nerfs lâchent simplement un peu prise.
    Laisse de côté os, articulations et colonne. Ne roule pas sur une jambe chaude ou gonflée.
    .title = Rouleau et massage
    .sure = De petits effets, brefs, dans beaucoup de petits essais.

guide-carbohydrate =
    Les glucides sont le carburant des sorties longues et dures. Manges-en 1 à 4 heures avant : avoine, pain, riz, pommes de terre ou fruits. Mange à nouveau dans les heures d'après.
    Dans les sorties de plus de 60 à 75 minutes, prends 30 à 60 grammes par heure. Au-delà de 2 heures et demie, jusqu'à 90 grammes si ton ventre s'y est exercé.
    Une sortie courte et facile ne demande rien de plus. Les jours de plus de course demandent plus dans l'assiette.
    .title = Glucides
    .sure = Solide pour les sorties longues et dures.

guide-balanced-plate =
    L'entraînement n'agit que si tu manges assez pour lui. Varie ton assiette : céréales ou pommes de terre, légumes et fruits, noix ou bonnes huiles, et des protéines à chaque repas.
    Les protéines aident les muscles à se réparer. Poisson, œufs, laitages, viande, haricots, lentilles et tofu conviennent tous. Environ 20 à 30 grammes par repas suffisent largement.
    Nous ne fixons aucun but de calories ou de poids. Si les règles s'arrêtent, ou si le poids baisse sans le vouloir, parles-en à un professionnel de santé.
    .title = Protéines et assiette variée
    .sure = Clair pour les protéines et pour manger assez. Aucun aliment seul n'est indispensable.

guide-hydration =
    Bois dans la journée, et laisse la soif te guider. Une urine jaune pâle veut dire d'ordinaire que tu bois assez.
    Sous une heure, pas besoin de gourde sauf s'il fait chaud. Pour des sorties plus longues ou chaudes, de petites gorgées quand tu as soif. Une boisson un peu salée peut aider quand tu transpires beaucoup.
    Pèse-toi avant et après une sortie longue si tu veux connaître ta sueur. Tu ne devrais jamais peser plus après.
    .title = Boire
    .sure = La soif suffit dans la plupart des sorties. Pour les courses très chaudes, c'est moins certain.

guide-iron-rich-foods =
    Viande rouge, poisson et fruits de mer apportent un fer que le corps absorbe facilement. Les plantes en apportent aussi : lentilles, haricots, pois chiches, tofu, avoine, graines de courge, épinards, céréales enrichies.
    Le fer des plantes passe mieux avec la vitamine C : ajoute poivrons, oranges ou baies. Prends thé et café à une heure du repas.
    Manger aide à garder les réserves. En cas d'épuisement, demande la ferritine. Pas de compléments sans résultat.
    .title = Aliments riches en fer
    .sure = Connu par beaucoup d'études de repas. Manger seul peut remplir lentement les réserves.

guide-strength =
    Du renforcement deux fois par semaine te fait d'ordinaire courir avec moins d'effort après 2 à 3 mois. 20 à 30 minutes suffisent.
    Pense aux mollets, cuisses, fesses et hanches : flexions, montées de marche, ponts, montées sur pointes. Commence léger, et ajoute du poids lentement.
    Évite la veille d'une sortie dure. Un peu de courbatures au début est normal.
    Si cela évite les blessures en course n'est pas établi, alors nous ne le promettons pas.
    .title = Renforcement
    .sure = Des essais montrent une meilleure économie de course. Les blessures restent une question ouverte.

guide-core-stability =
    Ventre, dos et hanches te maintiennent quand tu fatigues. Les travailler peut t'aider à tenir une posture stable en fin de sortie.
    Gainage ventral, gainage latéral, scarabée sur le dos et quatre pattes opposés suffisent : 10 minutes, deux fois par semaine. Continue de respirer, et arrête avant que la posture se défasse.
    C'est un bon complément au renforcement des jambes, mais ne le remplace pas.
    .title = Gainage
    .sure = Des essais peu nombreux et petits en course à pied.

guide-plyometrics =
    De petits rebonds et sauts entraînent les tendons à rendre plus de chaque pas. Courir peut demander un peu moins d'effort après quelques semaines.
    Commence par très peu : 2 fois 10 petits sauts à pieds joints, deux fois par semaine, sur sol souple. Ajoute lentement.
    Laisse les sauts quand les jambes sont lourdes ou courbaturées, après une blessure osseuse, ou avec une douleur au mollet, au talon ou au pied.
    .title = Sauts et rebonds
    .sure = Plusieurs essais montrent une meilleure économie. La plupart sont petits.

guide-eccentric =
    Un muscle travaille pendant qu'il te fait descendre, comme en descente. S'y exercer le rend d'ordinaire plus fort et moins courbaturé la fois suivante.
    Descends en flexion pendant 3 secondes, ou abaisse lentement les talons sous une marche. Commence par 1 ou 2 séries, une ou deux fois par semaine.
    Les premières fois donnent des courbatures, alors tiens-les loin des sorties importantes. Laisse-les tant que les jambes sont lourdes.
    .title = Descentes lentes
    .sure = La protection contre de futures courbatures est montrée dans beaucoup de petits essais.

guide-gait-analysis =
    Cela peut valoir la peine quand des jambes lourdes reviennent pendant environ 4 semaines alors qu'entraînement, sommeil et nourriture semblent bons. Aussi quand un côté souffre toujours, ou que la même douleur revient.
    Un kinésithérapeute ou un entraîneur de course te filme et teste force et mouvement. Apporte tes chaussures et le résumé de foulée de cette appli.
    Il n'y a pas de façon parfaite de courir. Un bon conseil est un petit changement qui fait du bien.
    .title = Quand faire analyser sa foulée
    .sure = De petits changements réduisent les charges. L'effet sur la légèreté des jambes est à peine testé.

guide-warm-up =
    Commence par 5 à 10 minutes de marche ou de course très lente. Puis quelques exercices en mouvement : balancements de jambe, fentes marchées, montées de genoux. Des muscles chauds travaillent mieux, et le premier kilomètre semble d'ordinaire plus facile.
    Des jambes lourdes au départ se réveillent souvent en 10 minutes.
    Avant les sorties rapides, prends plus de temps et ajoute quelques accélérations courtes. Avant les faciles, un départ lent suffit.
    .title = S'échauffer
    .sure = Bonnes preuves pour courir vite, peu pour les sorties faciles.

guide-cool-down =
    Finis par 5 à 10 minutes de marche, pour que le cœur et le souffle redescendent doucement. Cela peut t'éviter des vertiges après une fin dure.
    De légers étirements après peuvent faire du bien. Ils n'accélèrent guère la réparation, et changent à peine les courbatures du lendemain.
    Puis bois, mange et couvre-toi. Si tu n'as pas le temps, passe sans regret.
    .title = Retour au calme
    .sure = Agréable et sûr. Les essais trouvent peu d'effet sur la récupération.

guide-listen-to-your-body =
    Ta sensation est d'ordinaire un meilleur signe que n'importe quel capteur seul. Le matin, pose trois questions : comment ai-je dormi, comment vont mes jambes, comment est mon moral ?
    Note-le, et après quelques semaines tu verras peut-être ce qui précède tes jours lourds.
    Certains jours demandent du repos, et le prendre fait partie de l'entraînement. Forcer des semaines sur des jambes lourdes finit souvent par une pause plus longue.
    .title = Écouter son corps
    .sure = De courtes questions quotidiennes ont fait mieux que des appareils dans une grande revue.

## When to ask somebody

guide-persistent-heaviness =
    Des jambes lourdes devraient s'alléger au repos. Demande à quelqu'un si la plupart des sorties semblent lourdes depuis 2 semaines ou plus malgré des jours faciles, ou si cela te gêne dans l'escalier, debout ou au travail.
    Aussi si c'est une seule jambe, ou si cela vient à chaque sortie et part en quelques minutes à l'arrêt. Cela mérite un contrôle de la circulation et des muscles, surtout si tu as plus de 50 ans, fumes ou vis avec un diabète.
    .title = Une lourdeur qui reste
    .sure = Avis d'experts. La limite de 2 semaines est une convention.

guide-pain-and-numbness =
    Arrête de courir et vois un médecin le jour même si tu ne peux pas tenir ou sauter sur la jambe, si tu as senti un claquement, si un point précis de l'os fait mal, ou si le mollet est gonflé, chaud et douloureux.
    Appelle aussitôt les secours si la jambe est très tendue et fait beaucoup trop mal, ou en cas d'engourdissement entre les jambes.
    Prends rendez-vous sous quelques jours pour engourdissement, fourmillements, gonflement, douleur la nuit, douleur qui change ta foulée, ou douleur au-dessus de 3 sur 10 depuis une semaine.
    .title = Douleur, engourdissement, gonflement
    .sure = Avis d'experts, non testé dans des essais.

guide-unexplained-fatigue =
    La fatigue après des semaines dures est normale. Demande à un médecin si elle dépasse les jambes, dure plus de 2 à 3 semaines, et que le repos n'y change rien.
    Il peut y avoir une raison simple, comme un fer bas, une infection, un mauvais sommeil, un médicament, un moral bas, ou trop peu de nourriture pour l'entraînement. Règles absentes, poids perdu ou rhumes fréquents sont à mentionner.
    Une prise de sang aide souvent. D'ici là, reste tranquille.
    .title = Fatigue sans raison
    .sure = Avis d'experts. Les causes sont connues, les durées sont des conventions.

guide-systemic-symptoms =
    Arrête-toi et appelle les secours en cas de douleur ou pression dans la poitrine, évanouissement, cœur qui s'emballe avec vertiges, souffle qui ne se calme pas, confusion, vomissements avec mal de tête après avoir beaucoup bu, ou faiblesse soudaine d'un côté, du visage ou de la parole. Par forte chaleur, rafraîchir d'abord.
    Vois un médecin sous quelques jours si vertiges fréquents, pâleur ou souffle trop court pour l'effort, ou si ton pouls de repos est plus haut de 10 battements depuis une semaine.
    Aucune sortie ne vaut d'attendre. Ces signes passent avant tout plan.
    .title = Vertiges, souffle court, pâleur
    .sure = Conseil d'urgence largement partagé.

guide-who-to-ask =
    Un médecin du sport cherche des raisons médicales, demande des prises de sang et dit quand courir est sûr.
    Un kinésithérapeute regarde la douleur, le mouvement, la force et le retour après une blessure.
    Un diététicien diplômé regarde l'alimentation, le fer et si tu manges assez.
    Un entraîneur de course regarde ton plan et ta foulée.
    Tu hésites ? Commence par ton médecin. Apporte le rapport de cette appli : dates, côtés, sommeil, charge et ce qui a aidé en disent plus que la mémoire.
    .title = À qui demander
    .sure = C'est ainsi que les métiers se partagent le travail.

guide-coming-back =
    Après une pause, commence par marcher et courir de courts morceaux, un jour sur deux. Continue quand la douleur reste à 2 sur 10 ou moins et a disparu le lendemain. De 3 à 5, restes-en là. Au-dessus de 5, arrête.
    Après une fièvre, attends d'aller bien depuis 24 à 48 heures. Puis commence par la moitié de ta sortie habituelle.
    Après une blessure osseuse, un problème de cœur ou un effondrement par la chaleur, commence seulement avec l'accord de ton médecin.
    .title = Revenir
    .sure = L'échelle de douleur a été testée pour des tendons. Elle sert d'ordinaire aussi ailleurs.

## About

guide-morning-reading =
    Ta ceinture peut chronométrer chaque battement. Allonge-toi ou assieds-toi sans bouger 1 à 3 minutes après le réveil, toujours de la même façon. Nous gardons ton pouls de repos et combien les battements varient.
    Un jour dit peu. La moyenne de 7 jours face à tes 2 derniers mois peut montrer que tu es sous contrainte.
    Si la mesure est perturbée, nous la refusons et disons pourquoi. Une valeur étrange est une question, et ta sensation passe d'abord.
    .title = La mesure du matin
    .sure = S'entraîner d'après elle ne nuit pas et peut aider un peu.

guide-where-we-differ =
    Beaucoup de textes donnent des règles que la recherche ne soutient pas. Nous le disons :
    Pas 170 à 180 pas pour tous, mais environ 5 % au-dessus de ta cadence.
    Pas le milieu du pied, mais une pose douce sous toi.
    Pas 10 % par semaine, mais aucune sortie bien plus longue que ta plus longue en 30 jours.
    Pas l'acide lactique, parti en une heure environ.
    Pas d'étirements contre les courbatures, car ils n'aident guère.
    Chaque page dit notre degré de certitude.
    .title = Où nous différons
    .sure = Chaque point repose sur ses propres études, certaines plus solides que d'autres.

guide-background =
    Nous posons quelques questions de santé une seule fois, et chacune est facultative. Elles ne changent que la façon dont l'appli te coache.
    Un médicament qui ralentit le pouls, un cœur irrégulier ou une grossesse rendent les zones cardiaques fausses pour toi : nous coachons alors par le test de la parole. Avec de l'asthme ou pendant une grossesse, le guide de respiration reste coupé sauf si tu le choisis.
    Âge, tabac, diabète, fer bas ou anciennes blessures osseuses décident quand nous suggérons de demander à quelqu'un.
    Tes réponses restent sur cet appareil.
    .title = Pourquoi ces questions de santé
    .sure = Les experts s'accordent sur ces précautions. Ce n'est pas un examen médical.
