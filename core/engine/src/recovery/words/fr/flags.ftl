### Red flags: fixed texts. They inform and do not diagnose. Not yet reviewed by a clinician.
### In -lines and -ask each line stands by itself.

flag-urgency-emergency = Arrête-toi maintenant et appelle le numéro d'urgence
flag-urgency-same_day = Arrête-toi et fais-toi examiner aujourd'hui
flag-urgency-book_a_visit = Prends rendez-vous dans les prochains jours

flag-waits-lines =
    C'était il y a quelques jours, ou c'est passé. Il faut quand même le faire examiner : ne cours pas avant qu'un médecin dise que c'est bon.
    Si c'est là maintenant ou si cela revient, appelle le numéro d'urgence.

flag-felt = { $what }
flag-felt-part = { $what } : { $part }
flag-felt-side = { $what } : { $side }
flag-felt-place = { $what } : { $part }, { $side }

flag-symptom-pain = Douleur
flag-symptom-heaviness = Lourdeur
flag-symptom-numbness = Engourdissement ou fourmillements
flag-symptom-saddle_numbness = Engourdissement entre les jambes, ou trouble de la vessie ou des intestins
flag-symptom-swelling = Gonflement
flag-symptom-fatigue = Fatigue
flag-symptom-dizziness = Vertiges
flag-symptom-fainted = Évanouissement, ou presque
flag-symptom-breathlessness = Souffle plus court que l'effort ne l'explique
flag-symptom-chest_pain = Douleur ou pression dans la poitrine
flag-symptom-palpitations = Cœur qui s'emballe ou a des ratés
flag-symptom-pallor = Pâleur inhabituelle
flag-symptom-fever = Fièvre
flag-symptom-confusion = Confusion, effondrement, ou plus de sueur par forte chaleur
flag-symptom-one_sided_weakness = Faiblesse soudaine d'un côté, du visage ou de la parole
flag-symptom-after_much_drinking = Vomissements avec mal de tête, ou convulsions, après avoir beaucoup bu
flag-symptom-dark_urine = Urine foncée comme du cola
flag-symptom-muscle_breakdown = Douleur ou faiblesse musculaire extrême
flag-symptom-tense_leg = Jambe très tendue qui fait beaucoup trop mal, engourdie, ou pied qui ne se lève pas
flag-symptom-missed_periods = Règles absentes
flag-symptom-weight_loss = Poids perdu sans le vouloir
flag-symptom-frequent_illness = Maladies à répétition
flag-symptom-low_mood = Moral bas depuis des semaines

flag-note-bone-stress = Tu as noté une ancienne lésion osseuse de fatigue. Pense à en parler.
flag-note-vessels = Tu as noté avoir plus de 50 ans, fumer ou avoir un diabète. Demande un contrôle de tes vaisseaux sanguins.
flag-note-anaemia = Tu as noté une anémie, actuelle ou passée. Pense à en parler.
flag-note-pulse-medicine = Tu as noté un médicament qui change le pouls. Un changement de ce médicament peut être une raison ; pense à en parler.
flag-note-one-side = { $count ->
        [one] Une fiche de sortie des deux dernières semaines dit qu'une seule jambe était lourde ({ $side }).
       *[other] { $count } fiches de sortie des deux dernières semaines disent qu'une seule jambe était lourde ({ $side }).
    }
flag-note-heavy-runs = Ces deux dernières semaines, les jambes étaient lourdes { $heavy ->
        [one] { $heavy } jour de course
       *[other] { $heavy } jours de course
    } sur { $known }, malgré des jours faciles.
flag-note-tired-days = Ces deux dernières semaines, la fatigue était forte dans { $tired ->
        [one] { $tired } bilan du matin
       *[other] { $tired } bilans du matin
    } sur { $known }.
flag-note-low-days = Ces deux dernières semaines, le moral était bas dans { $low ->
        [one] { $low } bilan du matin
       *[other] { $low } bilans du matin
    } sur { $known }.
flag-note-resting-pulse = Ta fréquence cardiaque de repos de cette semaine est de { $now } battements par minute. Les 60 jours d'avant, elle était d'habitude de { $usual }.
flag-note-cycle-day = Le dernier bilan qui l'indique était au jour { $day } du cycle.
flag-note-feverish = Noté le { $day }.
flag-note-pressed = Appuyé pendant une sortie le { $day }.
flag-note-still-there = Tu as répondu que c'est encore là.

flag-chest_pain-title = Douleur ou pression dans la poitrine
flag-chest_pain-lines =
    Arrête-toi. Assieds-toi ou installe-toi à demi allongé, et ne reste pas seul.
    Appelle le numéro d'urgence maintenant, ou fais appeler quelqu'un.
    Ne cours pas, ne conduis pas et ne rentre pas à pied tout seul.
flag-chest_pain-ask =
    Note quand cela a commencé, combien de temps cela a duré et ce que tu faisais.
    Demande quels examens du cœur il faut, et quand tu pourras courir à nouveau.

flag-fainted-title = Évanouissement, ou presque
flag-fainted-lines =
    Arrête-toi. Allonge-toi, lève les jambes si tu peux, et ne reste pas seul.
    Appelle le numéro d'urgence maintenant, surtout si c'est arrivé pendant que tu bougeais.
    Ne conduis pas.
flag-fainted-ask =
    Note si c'est arrivé pendant ou après l'effort, et si le cœur s'emballait avant.
    Demande s'il faut contrôler le cœur avant que tu coures à nouveau.

flag-breathless-title = Souffle plus court que l'effort ne l'explique
flag-breathless-lines =
    Arrête-toi et assieds-toi bien droit.
    Appelle le numéro d'urgence maintenant si ton souffle est hors de proportion avec ce que tu fais, ou ne se calme pas au repos.
    Si tu as un inhalateur pour l'asthme, utilise-le comme on te l'a indiqué.
flag-breathless-ask =
    Note quand cela vient, à quelle vitesse cela se calme, et si un mollet est douloureux ou gonflé.
    Demande s'il faut contrôler le cœur, les poumons et le sang.

flag-palpitations_with_dizziness-title = Cœur qui s'emballe ou a des ratés, avec vertiges ou sans se calmer
flag-palpitations_with_dizziness-lines =
    Arrête-toi. Assieds-toi ou allonge-toi, et ne reste pas seul.
    Appelle le numéro d'urgence maintenant.
    Ne conduis pas.
flag-palpitations_with_dizziness-ask =
    Note comment cela a commencé et fini, combien de temps cela a duré, et la fréquence cardiaque si tu la connais.
    Demande si un ECG, au repos et à l'effort, est utile.

flag-heat_or_confusion-title = Confusion, effondrement, ou plus de sueur par forte chaleur
flag-heat_or_confusion-lines =
    C'est une urgence. Appelle le numéro d'urgence maintenant.
    Rafraîchir d'abord et tout de suite : ombre, eau froide sur tout le corps, glace sur le cou, les aisselles et l'aine, air en mouvement.
    Quelqu'un doit rester avec toi tout le temps.
flag-heat_or_confusion-ask =
    Note la chaleur, la durée, ce que tu as bu, et le temps qu'il a fallu pour te rafraîchir.
    Demande quand et comment tu pourras t'entraîner à nouveau par la chaleur.

flag-one_sided_weakness-title = Faiblesse soudaine d'un côté, du visage ou de la parole
flag-one_sided_weakness-lines =
    Appelle le numéro d'urgence maintenant, même si c'est passé. Chaque minute compte.
    Note l'heure à laquelle cela a commencé.
    Ne mange pas, ne bois pas et ne conduis pas.
flag-one_sided_weakness-ask =
    Dis à quelle heure cela a commencé et quand tu allais bien pour la dernière fois.
    Demande quand tu pourras courir à nouveau.

flag-after_much_drinking-title = Vomissements avec mal de tête, ou convulsions, après avoir beaucoup bu
flag-after_much_drinking-lines =
    Appelle le numéro d'urgence maintenant. Le sel dans le sang est peut-être trop bas.
    Ne bois plus d'eau.
    Quelqu'un doit rester avec toi.
flag-after_much_drinking-ask =
    Note combien tu as bu, de quoi, et en combien de temps.
    Demande une mesure du sodium dans le sang, et comment boire dans les sorties longues.

flag-tense_leg-title = Jambe très tendue, douleur démesurée, engourdissement, ou pied qui ne se lève pas
flag-tense_leg-lines =
    Arrête-toi. Appelle le numéro d'urgence maintenant : une pression dans un muscle peut demander de l'aide en quelques heures.
    Ne la bande pas et ne la surélève pas.
flag-tense_leg-ask =
    Note quand cela a commencé, et quand l'engourdissement ou la faiblesse est venu.
    Demande un contrôle de la pression dans le muscle.

flag-saddle_numbness-title = Engourdissement entre les jambes, ou trouble de la vessie ou des intestins
flag-saddle_numbness-lines =
    Appelle le numéro d'urgence maintenant : des nerfs du bas du dos peuvent demander de l'aide en quelques heures.
    N'attends pas le lendemain.
flag-saddle_numbness-ask =
    Note quand l'engourdissement, la faiblesse ou le trouble de la vessie ou des intestins a commencé.
    Demande si le bas du dos a besoin d'une imagerie aujourd'hui.

flag-hot_swollen_leg-title = Une jambe gonflée, chaude ou douloureuse d'un seul côté
flag-hot_swollen_leg-lines =
    Arrête l'entraînement et fais-toi examiner aujourd'hui. Un caillot dans une veine est possible, une infection aussi.
    Ne la masse pas et n'y passe pas de rouleau.
    Si ton souffle devient court ou si ta poitrine fait mal, appelle le numéro d'urgence.
flag-hot_swollen_leg-ask =
    Note longs voyages, maladie, opérations, hormones ou grossesse des dernières semaines.
    Demande s'il faut exclure un caillot.

flag-muscle_breakdown-title = Urine couleur cola, ou douleur ou faiblesse musculaire extrême
flag-muscle_breakdown-lines =
    Arrête l'entraînement et fais-toi examiner aujourd'hui. Du muscle s'est peut-être dégradé, et les reins peuvent avoir besoin d'aide.
    Ne prends pas d'antidouleurs de ta propre initiative.
    Si tu n'urines presque plus, en cas de confusion ou si ton cœur a des ratés, appelle le numéro d'urgence.
flag-muscle_breakdown-ask =
    Note ce que tu as fait les jours d'avant, la chaleur qu'il faisait, et chaque médicament et complément.
    Demande un contrôle de la créatine kinase, des valeurs des reins et de l'urine.

flag-cannot_bear_weight-title = Tu ne peux pas tenir ni sauter dessus
flag-cannot_bear_weight-lines =
    Arrête-toi, ne mets plus de poids dessus, et fais-toi examiner aujourd'hui.
    Ne fais pas d'essai en courant.
flag-cannot_bear_weight-ask =
    Note comment c'est arrivé et depuis quand.
    Demande s'il faut une imagerie.

flag-pop-title = Un claquement soudain
flag-pop-lines =
    Arrête-toi et fais-toi examiner aujourd'hui. Un tendon, un muscle ou un ligament est peut-être déchiré.
    Ne l'étire pas. Laisse-le au repos, et mets du froid si cela fait du bien.
flag-pop-ask =
    Note ce que tu faisais au moment du claquement, et ce que tu ne pouvais plus faire après.
    Demande ce qui est touché, et ce que tu peux charger.

flag-bone_pain-title = Un point précis de l'os fait mal
flag-bone_pain-lines =
    Arrête de courir et fais-toi examiner aujourd'hui. Une lésion osseuse de fatigue est possible, et continuer à courir peut l'aggraver.
    À l'aine, à la hanche, au tibia et au pied, c'est le plus important.
    Pour courir à nouveau, il faut l'accord d'un professionnel de santé.
flag-bone_pain-ask =
    Note où cela fait mal, depuis quand, si c'est aussi la nuit, et ce qui a changé dans l'entraînement et les chaussures.
    Demande s'il faut une imagerie comme une IRM. Parle d'énergie, de règles et de vitamine D.

flag-breathless_on_exertion-title = Souffle court à l'effort, qui s'apaise quand tu t'arrêtes
flag-breathless_on_exertion-lines =
    Arrête l'entraînement et demande un avis médical aujourd'hui.
    Si cela ne se calme pas, vient au repos, ou si ta poitrine fait mal, appelle le numéro d'urgence.
flag-breathless_on_exertion-ask =
    Note à quel effort cela vient et en combien de temps cela se calme.
    Demande s'il faut contrôler les poumons, le cœur et la numération sanguine.

flag-fever_or_chest_infection-title = Fièvre, ou infection des bronches ou des poumons
flag-fever_or_chest_infection-lines =
    Ne t'entraîne pas. Repose-toi, et demande un avis médical aujourd'hui.
    La course attend que tu sois sans symptômes depuis deux jours. Commence alors par la moitié, tranquillement.
    Si ta poitrine fait mal, si ton cœur a des ratés, en cas de confusion ou de souffle court au repos, appelle le numéro d'urgence.
flag-fever_or_chest_infection-ask =
    Note la température, depuis quand, et ce que tu prends.
    Demande combien de temps te reposer, et quel signe montrerait que le cœur est touché.

flag-chest_in_a_run-title = Tu as appuyé sur « poitrine » pendant une sortie
flag-chest_in_a_run-lines =
    Si c'est là maintenant, arrête tout et appelle le numéro d'urgence.
    Avant de courir à nouveau, un médecin devrait te dire que c'est bon.
flag-chest_in_a_run-ask =
    Apporte la sortie : quand c'était, l'effort et la fréquence cardiaque.
    Demande quels examens du cœur il faut, et quand tu pourras courir à nouveau.

flag-dizzy_in_a_run-title = Tu as appuyé sur « vertige » pendant une sortie
flag-dizzy_in_a_run-lines =
    Dis comment ça va depuis, avant de courir à nouveau.
    Si tu as perdu connaissance ou presque, appelle le numéro d'urgence. Si c'est revenu ou si tu ne sais pas pourquoi, vois un médecin.
flag-dizzy_in_a_run-ask =
    Note la chaleur, ce que tu as mangé et bu ce jour-là, et combien de temps cela a duré.
    Demande s'il faut contrôler la tension, le cœur et la numération sanguine.

flag-pain_in_a_run-title = Tu as appuyé sur « douleur » pendant une sortie
flag-pain_in_a_run-lines =
    Dis comment ça va depuis, avant de courir à nouveau.
    Douleur qui reste, qui te réveille la nuit ou qui change ta façon de bouger : fais-la examiner.
    Si la jambe est très tendue, engourdie ou si le pied ne se lève pas, appelle le numéro d'urgence.
flag-pain_in_a_run-ask =
    Note où cela faisait mal, au bout de combien de temps, et comment c'était le lendemain.
    Demande ce que tu peux charger, et combien.

flag-palpitations-title = Cœur qui s'emballe ou a des ratés
flag-palpitations-lines =
    Ne t'entraîne pas avant qu'un médecin ait regardé.
    Si tu as des vertiges ou t'évanouis, si ta poitrine fait mal, ou si cela ne se calme pas, appelle le numéro d'urgence.
flag-palpitations-ask =
    Note quand cela vient, combien de temps cela dure, et café, alcool, médicaments et sommeil d'avant.
    Demande si un ECG est utile.

flag-pain_changes_gait-title = Douleur qui change ta façon de bouger
flag-pain_changes_gait-lines =
    Ne cours pas dessus : courir autrement peut blesser ailleurs.
    Prends rendez-vous chez un médecin du sport ou un kinésithérapeute.
    Marcher, pédaler ou nager sans douleur peut convenir.
flag-pain_changes_gait-ask =
    Note où cela fait mal, depuis quand, et ce qui améliore ou aggrave.
    Demande ce que tu peux charger maintenant, et comment revenir.

flag-pain_that_stays-title = Douleur au-dessus de 3 sur 10 depuis plus d'une semaine
flag-pain_that_stays-lines =
    Fais une pause de course et prends rendez-vous chez un médecin du sport ou un kinésithérapeute.
    Une douleur d'au plus 2 sur 10, disparue le lendemain, ne serait pas une raison d'arrêter.
flag-pain_that_stays-ask =
    Apporte les niveaux de douleur jour par jour, et ce que tu as fait ces jours-là.
    Demande ce que tu peux charger maintenant, et comment revenir.

flag-pain_at_night-title = Douleur la nuit ou au repos
flag-pain_at_night-lines =
    Une douleur qui vient sans bouger mérite d'être examinée en quelques jours. D'ici là, ne cours pas.
    Si un point précis de l'os fait mal ou si tu ne peux pas tenir dessus, fais-toi examiner aujourd'hui.
flag-pain_at_night-ask =
    Note si elle te réveille, et si tu as de la fièvre ou as perdu du poids.
    Demande s'il faut contrôler l'os.

flag-numbness-title = Engourdissement ou fourmillements
flag-numbness-lines =
    Un nerf est peut-être irrité. Fais une pause de course et prends rendez-vous.
    Si c'est entre les jambes, si la vessie ou les intestins changent, ou si le pied ne se lève pas, appelle le numéro d'urgence.
flag-numbness-ask =
    Note où c'est exactement, depuis quand, et dans quelle posture cela change.
    Demande s'il faut contrôler le nerf, le dos ou la pression dans un muscle.

flag-swelling-title = Gonflement
flag-swelling-lines =
    Fais une pause de course et prends rendez-vous.
    Si un mollet est gonflé et douloureux, ou si c'est chaud, fais-toi examiner aujourd'hui.
flag-swelling-ask =
    Note depuis quand c'est là, et si cela suit l'entraînement.
    Demande ce qui gonfle : l'articulation, un tendon ou toute la jambe.

flag-persistent_heaviness-title = Jambes lourdes dans la plupart des sorties depuis deux semaines
flag-persistent_heaviness-lines =
    Tes jambes sont lourdes depuis deux semaines. Des jours faciles seuls ne semblent pas suffire.
    Reste court et tranquille, et prends rendez-vous chez quelqu'un qui suit des sportifs.
    Il y a beaucoup de raisons possibles, et presque toutes peuvent être aidées.
flag-persistent_heaviness-ask =
    Apporte la charge, le sommeil et l'alimentation des dernières semaines.
    Demande une numération sanguine et la ferritine, et si tu manges assez pour ce que tu fais.

flag-heaviness_in_everyday_life-title = Jambes lourdes dans la vie de tous les jours
flag-heaviness_in_everyday_life-lines =
    Des jambes lourdes dans l'escalier, debout ou à la maison dépassent la question de l'entraînement. Prends rendez-vous.
    Ne cours pas avant que quelqu'un les ait examinées.
flag-heaviness_in_everyday_life-ask =
    Note quand elles sont lourdes, gonflées ou douloureuses, et ce qui les soulage.
    Demande s'il faut contrôler les veines, les nerfs, le cœur et la numération sanguine.

flag-one_leg_only-title = Une seule jambe est lourde
flag-one_leg_only-lines =
    Des muscles fatigués se sentent le plus souvent des deux côtés. Un seul côté mérite un examen : prends rendez-vous.
    Ne cours pas avant que quelqu'un l'ait examiné.
    Si elle est gonflée, chaude ou douloureuse, fais-toi examiner aujourd'hui. Si elle est engourdie ou si le pied ne se lève pas, appelle le numéro d'urgence.
flag-one_leg_only-ask =
    Note quelle jambe, depuis quand, et si le dos fait mal.
    Demande s'il faut contrôler les vaisseaux, les nerfs et ta façon de courir.

flag-eases_on_standing-title = Lourd ou douloureux seulement à l'effort, passé quelques minutes après l'arrêt
flag-eases_on_standing-lines =
    Trop peu de sang dans la jambe, ou trop de pression dans un muscle, sont possibles. Prends rendez-vous.
    Ne cours pas avant que quelqu'un l'ait examiné. Marcher doucement va bien tant que cela ne fait pas mal.
flag-eases_on_standing-ask =
    Note au bout de combien de minutes cela vient, où, et à quelle vitesse cela passe.
    Demande s'il faut mesurer les vaisseaux, ou la pression dans les muscles.

flag-fatigue_with_signs-title = Fatigue avec pâleur, vertiges ou souffle court
flag-fatigue_with_signs-lines =
    Trop peu de fer ou de sang est une raison possible parmi d'autres. Prends rendez-vous et ne cours pas d'ici là.
    Si tu t'évanouis, si ta poitrine fait mal, ou si ton souffle ne se calme pas, appelle le numéro d'urgence.
flag-fatigue_with_signs-ask =
    Demande une numération sanguine et la ferritine.
    Note ton alimentation, tes règles si tu en as, et chaque médicament.

flag-lasting_fatigue-title = Fatigue depuis deux semaines
flag-lasting_fatigue-lines =
    Il y a beaucoup de raisons possibles, du sommeil et de l'alimentation à une infection. Prends rendez-vous.
    D'ici là, reste court et tranquille, ou repose-toi.
flag-lasting_fatigue-ask =
    Apporte le sommeil, la charge et la fréquence cardiaque de repos des dernières semaines.
    Demande ce qu'il faut contrôler, comme la numération sanguine, la ferritine et la thyroïde.

flag-dizziness-title = Vertiges
flag-dizziness-lines =
    Fais une pause de course et fais-toi examiner dans les prochains jours.
    Si tu t'évanouis ou presque, si ton cœur s'emballe, si ta poitrine fait mal, en cas de confusion ou si un côté est faible, appelle le numéro d'urgence.
flag-dizziness-ask =
    Note quand cela vient : en te levant, pendant l'effort ou après.
    Demande s'il faut contrôler la tension, le cœur et la numération sanguine.

flag-pallor-title = Pâleur inhabituelle
flag-pallor-lines =
    Trop peu de fer ou de sang est une raison possible. Prends rendez-vous, et ne cours pas d'ici là.
flag-pallor-ask =
    Demande une numération sanguine et la ferritine.
    Note ton alimentation, tes règles si tu en as, et chaque médicament.

flag-resting_pulse-title = Fréquence cardiaque de repos plus haute de dix battements depuis une semaine
flag-resting_pulse-lines =
    Chaleur, alcool, stress, infection, médicament, grossesse ou beaucoup de charge sont des raisons possibles, et certaines demandent un examen.
    Prends rendez-vous, et d'ici là cours peu et tranquillement.
flag-resting_pulse-ask =
    Apporte la fréquence cardiaque de repos jour par jour, et ce qui a changé avant.
    Demande s'il faut contrôler le cœur, la thyroïde et la numération sanguine.

flag-missed_periods-title = Pas de règles depuis trois mois
flag-missed_periods-lines =
    Grossesse, hormones, ménopause, ou trop peu d'énergie pour ce que tu fais sont des raisons possibles. Prends rendez-vous.
    Les os et la récupération peuvent en souffrir si cela dure, et on peut y remédier.
flag-missed_periods-ask =
    Note les dernières règles, la contraception, les changements de poids et d'anciennes lésions osseuses.
    Parle à un médecin de l'énergie pour le sport, et à un diététicien de manger assez.

flag-weight_loss-title = Poids perdu sans le vouloir
flag-weight_loss-lines =
    Cela mérite une consultation dans les prochains jours. Il y a beaucoup de raisons possibles.
    Mange régulièrement, et ne t'entraîne pas les réserves vides.
flag-weight_loss-ask =
    Note depuis quand, et comment étaient l'appétit, la digestion et la charge.
    Demande à un médecin ce qu'il faut contrôler, et à un diététicien comment manger assez.

flag-frequent_illness-title = Maladies à répétition
flag-frequent_illness-lines =
    Trop peu de sommeil, de nourriture ou de repos pour ce que tu fais sont des raisons possibles. Prends rendez-vous.
    Reprends l'entraînement seulement quand tu te sens bien.
flag-frequent_illness-ask =
    Apporte les jours de maladie, avec le sommeil et la charge d'avant.
    Demande s'il faut contrôler l'énergie pour le sport, le fer et la vitamine D.

flag-low_mood-title = Moral bas depuis des semaines
flag-low_mood-lines =
    Tu n'as pas à porter cela sans aide. Parle à quelqu'un de confiance, et prends rendez-vous.
    Trop peu d'énergie, trop de charge ou une dépression sont possibles, et tout cela peut être aidé.
    Si tu penses à te faire du mal, appelle maintenant le numéro d'urgence ou une ligne d'écoute.
flag-low_mood-ask =
    Note depuis quand, et comment étaient le sommeil, l'appétit, l'envie et la charge.
    Demande ce qui aiderait, et combien de course te fait du bien.

### Whether to run.

flag-run-run = Rien ne parle contre la course
flag-run-run_half = Cours la moitié de ta sortie habituelle, tranquillement
flag-run-hold = Pas de course aujourd'hui
flag-run-stop_until_seen = Pas de course avant que quelqu'un ait examiné cela
flag-run-because = { $flag }.
flag-run-pain-little = Douleur d'au plus 2 sur 10 : tu peux continuer si elle est revenue à son niveau d'avant le lendemain.
flag-run-pain-not-gone = La douleur n'avait pas disparu le lendemain. Attends qu'elle soit partie.
flag-run-pain-some = Douleur de 3 à 5 sur 10 : attends qu'elle soit d'au plus 2 et disparue le lendemain.
flag-run-pain-settled = La douleur était de 3 à 5 sur 10 et s'est calmée le lendemain. Commence par la moitié, et arrête si elle revient.
flag-run-pain-much = Douleur au-dessus de 5 sur 10 : arrête, et fais-la examiner.
flag-run-pain-unknown = Tu as noté une douleur sans niveau. Attends qu'elle soit d'au plus 2 sur 10 et disparue le lendemain.
flag-run-fever = Avec de la fièvre ou une infection des bronches ou des poumons, ne cours pas.
flag-run-fever-just-over = Le dernier jour avec fièvre ou infection des bronches ou des poumons était le { $day }. Attends d'être sans symptômes depuis deux jours.
flag-run-fever-over = Le dernier jour avec fièvre ou infection des bronches ou des poumons était le { $day }. Commence par la moitié, tranquillement.

### What to ask after a symptom, to be answered with yes or no.

flag-question-one_leg_only = Est-ce une seule jambe ?
flag-question-everyday_life = Est-ce que cela te gêne dans l'escalier, debout ou dans la vie de tous les jours ?
flag-question-changes_gait = Est-ce que cela change ta façon de courir ou de marcher ?
flag-question-at_night = Est-ce que cela fait mal la nuit ou au repos ?
flag-question-bone_point = Un point précis de l'os fait-il mal quand tu appuies dessus ?
flag-question-cannot_bear_weight = Est-il impossible de tenir ou de sauter dessus ?
flag-question-pop = Est-ce venu avec un claquement ?
flag-question-hot_and_swollen = Est-ce gonflé, chaud et douloureux ?
flag-question-eases_on_standing = Est-ce que cela vient seulement à l'effort, et passe en quelques minutes à l'arrêt ?
flag-question-does_not_settle = Est-ce que cela ne se calme pas au repos ?
flag-question-pain = Est-ce que cela fait mal aussi ?
flag-question-numbness = Est-ce engourdi, ou y a-t-il des fourmillements ?
flag-question-saddle_numbness = Y a-t-il un engourdissement entre les jambes, ou un trouble de la vessie ou des intestins ?
flag-question-tense_leg = La jambe est-elle très tendue et beaucoup trop douloureuse, est-elle engourdie, ou le pied ne se lève-t-il pas ?
flag-question-one_sided_weakness = Un côté, le visage ou la parole sont-ils soudain devenus faibles ?
flag-question-breathlessness = Ton souffle est-il plus court que l'effort ne l'explique ?
flag-question-dizziness = As-tu des vertiges ?
flag-question-pallor = As-tu une pâleur inhabituelle ?
flag-question-fever = Y a-t-il de la fièvre ?
flag-question-chest_pain = Y a-t-il une douleur ou une pression dans la poitrine ?
flag-question-fainted = As-tu perdu connaissance, ou presque ?
flag-question-palpitations = Ton cœur s'emballe-t-il ou a-t-il des ratés ?
flag-question-confusion = Y a-t-il eu confusion, effondrement, ou as-tu cessé de transpirer par forte chaleur ?
flag-question-after_much_drinking = Y a-t-il des vomissements avec mal de tête, ou y a-t-il eu des convulsions, après avoir beaucoup bu ?
flag-question-dark_urine = Ton urine est-elle foncée comme du cola ?

### What to take along to a sports physician, a physical therapist or a dietitian.

flag-summary-title = À apporter
flag-summary-intro = Écrit par le journal de course le { $day }, pour un médecin du sport, un kinésithérapeute ou un diététicien. Cela informe et n'est pas un diagnostic.
flag-summary-flags = Ce que le journal signale
flag-summary-flags-none = Aucun signal d'alerte aujourd'hui.
flag-summary-flag = { $flag }. Noté d'abord le { $first }, en dernier le { $last }.
flag-summary-ask = À noter, à demander et à apporter
flag-summary-symptoms = Symptômes des 90 derniers jours
flag-summary-symptoms-none = Aucun n'a été noté.
flag-summary-symptom = { $days ->
        [one] { $felt }. Noté un seul jour : le { $first }.
       *[other] { $felt }. Noté { $days } jours entre le { $first } et le { $last }.
    }
flag-summary-only-visit = { $felt }.
flag-summary-levels = Niveaux sur 10 : { $levels }.
flag-summary-over = Terminé depuis le { $day }.
flag-summary-cleared = Un professionnel l'a examiné le { $day } et a dit que courir est possible.
flag-summary-load = Charge des huit dernières semaines
flag-summary-load-none = Aucune sortie n'a été notée.
flag-summary-week = { $runs ->
        [one] Semaine jusqu'au { $day } : une sortie, { $distance }, { $time } d'entraînement.
       *[other] Semaine jusqu'au { $day } : { $runs } sorties, { $distance }, { $time } d'entraînement.
    }
flag-summary-effort = { $count ->
        [one] Effort, une sortie notée sur { $of } : { $rpe } sur 10.
       *[other] Effort, { $count } sorties notées sur { $of } : { $rpe } sur 10 en valeur médiane.
    }
flag-summary-heavy = Jambes des 28 derniers jours : lourdes { $heavy ->
        [one] { $heavy } jour
       *[other] { $heavy } jours
    } sur { $known } où on le sait.
flag-summary-body = Sommeil et fréquence cardiaque de repos
flag-summary-sleep = { $nights ->
        [one] Sommeil : { $hours } h dans la seule nuit notée des 28 dernières.
       *[other] Sommeil : { $hours } h en moyenne sur { $nights } nuits notées des 28 dernières, la plus courte { $least } h.
    }
flag-summary-sleep-none = Le sommeil n'a pas été noté ces 28 derniers jours.
flag-summary-pulse = { $days ->
        [one] Fréquence cardiaque de repos : { $now } battements par minute le seul jour mesuré de cette semaine.
       *[other] Fréquence cardiaque de repos : { $now } battements par minute, valeur médiane de { $days } jours mesurés cette semaine.
    }
flag-summary-pulse-usual = { $days ->
        [one] Le seul jour mesuré des 60 jours d'avant : { $usual } battements par minute.
       *[other] Les 60 jours d'avant : { $usual } battements par minute, valeur médiane de { $days } jours mesurés.
    }
flag-summary-pulse-none = La fréquence cardiaque de repos n'a pas été mesurée cette semaine.
flag-summary-medicine = Médicaments notés ces huit dernières semaines
flag-summary-medicine-none = Aucun n'a été noté.
flag-summary-medicine-day = { $day }
flag-summary-medicine-note = { $day } : { $note }
flag-summary-blood = Résultats sanguins des deux dernières années
flag-summary-blood-none = Aucun n'a été noté.
flag-summary-ferritin = { $day } { $year } : ferritine { $value } µg/l
flag-summary-haemoglobin = { $day } { $year } : hémoglobine { $value } g/l
flag-summary-background = Contexte de santé, tel qu'il a été indiqué
flag-summary-background-none = Rien n'a été indiqué.
flag-summary-age = Âge : { $age }
flag-summary-heart_condition = Une maladie du cœur
flag-summary-rhythm_disorder = Un trouble du rythme cardiaque
flag-summary-pulse_medicine = Un médicament qui change le pouls
flag-summary-asthma = Asthme
flag-summary-diabetes = Diabète
flag-summary-smoking = Tabac
flag-summary-pregnancy_or_recent_birth = Grossesse, ou accouchement dans l'année écoulée
flag-summary-bone_stress_injury = Une ancienne lésion osseuse de fatigue
flag-summary-anaemia = Anémie, actuelle ou passée
