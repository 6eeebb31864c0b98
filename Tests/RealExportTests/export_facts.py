"""What each export holds, said by hand: which column is which item, which cell means which code."""

from dataclasses import dataclass, field
from typing import Callable

import pandas


@dataclass
class Scale:
    labels: dict  # cell: code
    satisfied: list = field(default_factory=list)
    dissatisfied: list = field(default_factory=list)
    not_applicable: list = field(default_factory=list)
    no_answer: list = field(default_factory=list)
    scored: bool = True  # whether the codes are said to be scores


@dataclass
class Item:
    id: str
    heading: str
    scale: Scale
    objective: str = ""
    reversed: bool = False


@dataclass
class Choices:
    """A question with several answers in one cell."""

    id: str
    heading: str
    between: str  # a regular expression
    options: dict  # label: id
    other: str = ""  # the id of answers in one's own words


@dataclass
class Columns:
    """A question with several answers, one column of yes and no for each."""

    id: str
    yes: str
    options: dict  # heading: id


@dataclass
class Export:
    name: str
    survey: str
    file: str
    group: str
    period: Callable
    items: list
    dimensions: dict = field(default_factory=dict)  # id: (heading, {cell: value})
    comments: list = field(default_factory=list)  # headings
    choices: list = field(default_factory=list)  # of Choices and Columns
    delimiter: str = ","
    check: Callable = lambda *_: None

    def objectives(self):
        return sorted({item.objective for item in self.items} - {""})


def constant(period):
    return lambda table: pandas.Series(period, index=table.index)


def by_time(heading, forms, periods):
    """Periods as {id: (first day, last day)} of the cells' times; other cells have none.

    Cells are written in one of the forms; no cell is in two.
    """

    def find(table):
        cells = table[heading].str.replace(r" GMT[+]1$", "", regex=True).str.strip()
        days = pandas.Series(pandas.NaT, index=table.index, dtype="datetime64[ns]")
        for form in [forms] if isinstance(forms, str) else forms:
            read = pandas.to_datetime(cells, format=form, errors="coerce").dt.normalize()
            assert not (days.notna() & read.notna()).any()
            days = days.fillna(read)
        found = pandas.Series("", index=table.index)
        for period, (first, last) in periods.items():
            found[days.between(pandas.Timestamp(first), pandas.Timestamp(last))] = period
        return found

    return find


def numbered(low, high, satisfied, dissatisfied, **more):
    labels = {str(code): code for code in range(low, high + 1)}
    return Scale(labels, satisfied, dissatisfied, **more)


def close(value, published, digits):
    assert abs(value - published) < 0.5000001 * 10**-digits, (value, published)


FIVE = numbered(1, 5, [4, 5], [1, 2])


# Kenya: an end-of-course evaluation

def kenya_item(heading):
    letter, number = heading.split("_")[:2]
    objective = {"b": "course", "c": "learning", "d": "skills", "e": "pedagogy"}[letter]
    return Item(letter + number, heading, FIVE, objective)


def check_kenya(export, table, responses, alpha):
    averages = {
        "b": "average_course_evaluation_rating",
        "c": "average_level_of_learning_attained_rating",
        "d": "average_level_of_skills_and_competencies_rating",
        "e": "average_pedagogical_strategy_effectiveness_rating",
    }
    alphas = {"b": 0.905979, "c": 0.852104, "d": 0.895130, "e": 0.894683}
    for letter, heading in averages.items():
        own = responses.scores[[i.id for i in export.items if i.id.startswith(letter)]]
        assert ((own.mean(axis=1) - table[heading].astype(float)).abs() <= 5.1e-5).all(), heading
        close(alpha(own)[0], alphas[letter], 6)


KENYA = Export(
    name="edu-course-eval-kenya", survey="course-evaluation",
    file="edu-course-eval-kenya/202511-ft_bi1_bi2_course_evaluation.csv", group="learner",
    period=by_time("timestamp", "%d-%m-%y %H:%M", {"2025-T3": ("2025-08-01", "2025-12-31")}),
    items=[
        kenya_item(heading)
        for heading in """
        b_1_i_enjoyed_the_course
        b_2_classes_started_and_ended_on_time
        b_3_participative_learning_environment
        b_4_subject_content_delivered_according_to_course_outline_and_my_expectations
        b_5_topics_were_clear_and_logically_developed
        b_6_developed_my_oral_and_writing_skills
        b_7_developed_my_reflective_and_critical_reasoning_skills
        b_8_the_assessment_methods_assisted_me_to_learn
        b_9_received_relevant_feedback
        b_10_read_recommended_readings_and_notes
        b_11_used_the_elearning_material_posted
        c_1_principles_of_business_intelligence_and_the_dataops_philosophy
        c_2_data_engineering_and_data_analytics
        c_3_dashboarding_for_business-facing_and_customer-facing_analytics
        c_4_regression_and_classification
        c_5_clustering_and_association_rule_mining
        c_6_serving_ml_models_through_a_restish_api_using_flask_in_python
        c_7_time-series_analysis_time-series_forecasting_and_neural_networks
        c_8_natural_language_processing
        d_1_python_as_a_programming_language
        d_2_vs_code_and_pycharm_for_coding_in_python
        d_3_r_as_a_programming_language
        d_4_r_studio_for_coding_in_r
        d_5_jupyter_notebook_for_documenting_data_analytics_and_predictive_modelling_workflows
        d_6_git_and_github
        d_7_docker_for_containerization
        d_8_power_bi_for_data_visualization
        d_9_dbeaver_and_datagrip_for_data_management
        d_10_postman_for_api_testing
        d_11_flask_and_gunicorn_for_serving_ml_models
        d_12_joblib_for_serialization_and_deserialization_of_models_as_pickle_files
        d_13_slack_for_casual_communication_with_a_data_team
        e_1_group_work
        e_2_quizzes_at_the_end_of_each_module
        e_3_lab_manuals
        e_4_required_lab_work_submissions_at_the_end_of_each_module
        e_5_labs_that_require_you_to_use_git_to_work_in_a_team_as_opposed_to_working_alone
        e_6_labs_that_have_hidden_bonus_marks_or_advanced_level_submissions_for_extra_marks_in_addition_to_the_baseline
        e_7_supplementary_videos_to_watch_as_an_additional_explanation_of_a_topic
        e_8_supplementary_content_to_read
        e_9_lecture_slides_used_during_the_class
        e_10_lecture_notes_on_some_of_the_lecture_slides
        e_11_the_quality_of_the_lectures_given
        e_12_the_separation_of_theory_during_virtual_classes_and_practicals_during_in-person_classes
        """.split()
    ],
    dimensions={
        "class": ("a_3_class_group", {"Group A": "a", "Group B": "b", "Group C": "c"}),
        "gender": ("a_2_gender", {"Male": "male", "Female": "female"}),
    },
    comments=[
        "f_1_In_your_opinion_which_topics_(if_any)_should_be_added_to_the_Business_Intelligence_I_and_II_curriculum",
        "f_2_In_your_opinion_which_topics_(if_any)_should_be_removed_from_the_Business_Intelligence_I_and_II_curriculum",
        "f_3_Write_at_least_two_things_you_liked_about_the_teaching_and_learning_in_this_course",
        "f_4_Write_at_least_one_recommendation_to_improve_the_teaching_and_learning_in_this_course_(for_future_classes)",
    ],
    check=check_kenya,
)


# Manchester: feedback of training courses, over academic years

MANCHESTER = Export(
    name="edu-training-feedback-manchester", survey="training-feedback",
    file="edu-training-feedback-manchester/feedback.tsv", delimiter="\t", group="learner",
    period=by_time(
        "Timestamp", ["%d-%b-%Y", "%m/%d/%Y %H:%M:%S"],
        {f"{y}-{y + 1}": (f"{y}-09-01", f"{y + 1}-08-31") for y in range(2016, 2022)},
    ),
    items=[Item("overall", "How would you rate the course overall?", FIVE, "course-rating")],
    dimensions={
        "faculty": (
            "Which faculty are you in?",
            {
                "Science and Engineering": "science-engineering",
                "Biology, Medicine and Health": "biology-medicine-health",
                "Humanities": "humanities",
                "PSS": "services",
            },
        ),
    },
    comments=[
        "Please suggest one thing the instructor could have done to make this lesson more effective?",
        "If you could pick one thing from the lesson to go over again, what would it be?",
        "What other topics would you like to have covered in the lesson?",
        "Do you have any other feedback?",
    ],
)


# France: graduates of an engineering school

JOB = "Comment jugeriez-vous les aspects suivants de votre emploi ? - "
ROLE = "Les éléments suivants vous semblent-ils avoir joué un rôle dans votre recrutement ? - "
FIVE_OR_ZERO = numbered(1, 5, [4, 5], [1, 2], no_answer=["0"])
YES_NO = Scale({"Oui": 1, "Non": 0}, [1], [0])
SUPPORT = Scale(
    {"Inutile": 1, "Peu utile": 2, "Moyennement utile": 3, "Très utile": 4}, [3, 4], [1, 2])


def check_graduates(export, table, responses, alpha):
    overall = responses.scores["overall"].dropna()
    assert len(overall) == 696
    close(overall.mean(), 4.09770, 5)
    close(overall.std(ddof=1), 0.72107, 5)


GRADUATES = Export(
    name="fr-graduates-polytech-2023", survey="graduates",
    file="fr-graduates-polytech-2023/enquete_2023.csv", delimiter=";", group="graduate",
    period=by_time("Date", "%d/%m/%Y %H:%M", {"2022-2023": ("2022-09-01", "2023-08-31")}),
    items=[
        Item("job-conditions", JOB + "Vos conditions de travail", FIVE_OR_ZERO, "employment"),
        Item("job-colleagues", JOB + "Vos relations avec vos collègues", FIVE_OR_ZERO, "employment"),
        Item("job-pay", JOB + "Votre niveau de rémunération", FIVE_OR_ZERO, "employment"),
        Item("job-autonomy", JOB + "Votre niveau d'autonomie et de responsabilité", FIVE_OR_ZERO, "employment"),
        Item("job-place", JOB + "La localisation géographique de votre emploi", FIVE_OR_ZERO, "employment"),
        Item("job-overall", "Globalement, êtes-vous satisfait·e de votre emploi actuel ?", FIVE, "employment"),
        Item("role-programme", ROLE + "La réputation de la filière de formation", FIVE_OR_ZERO),
        Item("role-training", ROLE + "La formation", FIVE_OR_ZERO),
        Item("role-school", ROLE + "La réputation de l'école/réseau Polytech", FIVE_OR_ZERO),
        Item("role-alumni", ROLE + "Réseau des anciens (Polytech connect)", FIVE_OR_ZERO),
        Item("role-placement-4", ROLE + "Stage de 4ème année", FIVE_OR_ZERO),
        Item("role-placement-5", ROLE + "Stage de 5ème année /Contrat de professionnalisation", FIVE_OR_ZERO),
        Item("role-languages", ROLE + "Vos compétences linguistiques", FIVE_OR_ZERO),
        Item("role-abroad", ROLE + "Vos expériences à l'étranger ", FIVE_OR_ZERO),
        Item("overall", "Globalement sur une échelle allant de 1 à 5, êtes-vous satisfait·e de votre formation à Polytech Montpellier ? ", FIVE, "training"),
        Item("support", "L'accompagnement de votre école dans votre projet professionnel vous a-t-il paru...", SUPPORT, "support"),
        Item("recommend", "Recommanderiez-vous Polytech Montpellier à un·e ami·e qui souhaite poursuivre un cursus dans l enseignement supérieur ?", YES_NO, "recommendation"),
    ],
    dimensions={
        "programme": (
            "Formation",
            {
                "Génie Biologique et Agroalimentaires (GBA)": "gba",
                "Microélectronique Et Automatique (MEA)": "mea",
                "Matériaux (MAT)": "mat",
                "Informatique et Gestion (IG)": "ig",
                "Sciences et Technologies de l'Eau (STE)": "ste",
                "Mécanique et Interactions (MI)": "mi",
                "Mécanique Structures Industrielles (MSI - apprentissage)": "msi",
                "Systèmes Embarqués (SE - apprentissage)": "se",
                "Eau et Génie Civil (EGC - apprentissage)": "egc",
            },
        ),
        "gender": (
            "Genre",
            {"Femme": "female", "Homme": "male", "Ne souhaite pas répondre": "undisclosed"},
        ),
        "cohort": (
            "Année obtention du diplôme", {"2020": "2020", "2021": "2021", "2022": "2022"}),
    },
    comments=[
        "Quels enseignements vous semblent les plus utiles pour l'exercice de votre métier et votre insertion professionnelle ?",
        "Parmi les enseignements fournis par l'école, quels sont ceux qui mériteraient d'être approfondis ou renforcés ?",
        "Quels enseignements, absents de votre formation, vous auraient été utiles ?",
        "Quels enseignements, présents dans votre formation, vous paraissent inutiles ?",
    ],
    check=check_graduates,
)


# Jerusalem: teachers on teaching methods, in Arabic

AGREE_AR = Scale(
    {"أعارض بشدّة": 1, "أعارض": 2, "محايد": 3, "أوافق": 4, "أوافق بشدّة": 5}, [4, 5], [1, 2])
DEGREE_AR = Scale(
    {"بدرجة قليلة جدًا": 1, "بدرجة قليلة": 2, "بدرجة متوسّطة": 3, "بدرجة كبيرة": 4,
     "بدرجة كبيرة جدًا": 5}, [4, 5], [1, 2])
SIX = numbered(1, 6, [5, 6], [1, 2])
BELIEFS = "أ. المعتقدات حول أهمّية تطبيق طرائق تدريس حديثة، والاتّجاهات نحو استعمالها [%s]"
PRACTICE = "ب. التطبيق الفعليّ لطرائق التّدريس الحديثة     [%s]"
SOURCES = "\nأ. المصادر في التعرّف على طرائق التّدريس الحديثة التي تُوظّفها في عملك [%s]"

TEACHERS = Export(
    name="ar-google-forms-teachers", survey="teachers",
    file="ar-google-forms-teachers/Dataset.csv", group="teacher",
    period=by_time("طابع زمني", "%Y-%m-%d %H:%M:%S.%f", {"2024-2025": ("2024-09-01", "2025-08-31")}),
    items=[
        Item("discussion-known", "1)  الطّريقة الحواريّة (المناقشة/النّقاش الصّفيّ)", SIX),
        Item("discussion-used", "العمود 12", SIX),
        Item("mind-maps-known", "2) الخرائط الذهنيّة (المفاهيميّة)", SIX),
        Item("mind-maps-used", "العمود 14", SIX),
        Item("belief-necessary", BELIEFS % "أؤمن بضرورة التّطبيق المستمرّ لطرائق التدريس الحديثة في التّعليم", AGREE_AR, "beliefs"),
        Item("belief-quality", BELIEFS % "طرائق التدريس الحديثة تُحسّن بشكل ملحوظ من جودة التعليم", AGREE_AR, "beliefs"),
        Item("belief-thinking", BELIEFS % "طرائق التدريس الحديثة تساعد في تطوير مهارات التفكير العُليا لدى التلاميذ.", AGREE_AR, "beliefs"),
        Item("belief-enjoyment", BELIEFS % "طرائق التدريس الحديثة تجعل العمليّة التعليميّة أكثر متعة وجاذبيّة للتلاميذ", AGREE_AR, "beliefs"),
        Item("belief-participation", BELIEFS % "طرائق التدريس الحديثة تعزّز مشاركة التلاميذ وتفاعلهم في الحصص", AGREE_AR, "beliefs"),
        Item("belief-traditional-better", BELIEFS % "أعتقد أنّ طرائق التدريس التقليديّة أكثر فعاليّة من الطرائق الحديثة في تحقيق الأهداف التعليميّة", AGREE_AR, "beliefs", True),
        Item("belief-achievement", BELIEFS % "طرائق التدريس الحديثة تسهم في تحسين مستوى التحصيل الدراسيّ لدى التلاميذ", AGREE_AR, "beliefs"),
        Item("belief-harms", BELIEFS % "أعتقد أنّ استخدام طرائق التدريس الحديثة قد يؤثّر سلبًا على فهم التلاميذ للموادّ الدراسيّة", AGREE_AR, "beliefs", True),
        Item("belief-keen", BELIEFS % "أشعر بالحماس لتجربة طرائق تدريس حديثة في حصصي التعليميّة", AGREE_AR, "beliefs"),
        Item("belief-learn-more", BELIEFS % "أحبّ أن أتعلّم طرائق تدريس جديدة لتطوير أدائي المهنيّ", AGREE_AR, "beliefs"),
        Item("belief-use-more", BELIEFS % "أرغب في تطبيق طرائق التّدريس الحديثة في عملي بشكل أكبر في المستقبل", AGREE_AR, "beliefs"),
        Item("belief-worth", BELIEFS % "أعتقد أنّ الوقت والجهد المبذولَيْن في تطبيق طرائق التدريس الحديثة يستحقّان العناء", AGREE_AR, "beliefs"),
        Item("belief-comfort-traditional", BELIEFS % "أشعر بالرّاحة أكثر عند تطبيق طرائق تدريس تقليديّة (مقارنة بالطّرائق الحديثة)", AGREE_AR, "beliefs", True),
        Item("practice-regular", PRACTICE % "أطبّق طرائق تدريس حديثة في حصصي بشكل منتظم ومتكرّر", AGREE_AR, "practice"),
        Item("practice-traditional", PRACTICE % "أعتمد في الغالب على طريقة تدريس تقليديّة ثابتة في التعليم", AGREE_AR, "practice", True),
        Item("practice-planning", PRACTICE % "أخصّص وقتًا لتخطيط الدروس بما يتوافق مع طرائق التدريس الحديثة", AGREE_AR, "practice"),
        Item("practice-choice", PRACTICE % "أشرك التّلاميذ في اختيار طرائق التدريس التي يفضّلونها، بما يناسب احتياجاتهم وأهداف الدرس.", AGREE_AR, "practice"),
        Item("practice-skilled", PRACTICE % "أعتبر نفسي متمكّنًا وماهرًا في تطبيق طرائق التدريس الحديثة", AGREE_AR, "practice"),
        Item("practice-learner-centred", PRACTICE % "أهتمّ بتطبيق طرائق تدريس تركّز على دور المتعلّم أكثر من المعلّم", AGREE_AR, "practice"),
        Item("practice-traditional-more", PRACTICE % "في حصصي، أطبّق طرائق التّدريس التقليديّة أكثر من الطّرائق الحديثة", AGREE_AR, "practice", True),
        Item("source-degree", SOURCES % "المساقات الأكاديميّة التي تعلّمتها خلال دراسة الألقاب الأكاديميّة", DEGREE_AR, "development"),
        Item("source-courses", SOURCES % "الدّورات والاستكمالات التي التحقتُ بها", DEGREE_AR, "development"),
        Item("source-conferences", SOURCES % "النّدوات واللّقاءات الإثرائيّة والأيّام الدراسيّة والمؤتمرات التي تعقدها الوزارة والتفتيش أو مؤسّسات أخرى", DEGREE_AR, "development"),
        Item("source-self", SOURCES % "التعلّم الذاتيّ من الكتب، ومن موارد متنوّعة ومنها الموارد المفتوحة عبر الإنترنت", DEGREE_AR, "development"),
        Item("source-colleagues", SOURCES % "الاستفادة من طواقم العمل (إدارة المدرسة، الإرشاد، زملاء العمل)", DEGREE_AR, "development"),
    ],
    dimensions={
        "gender": ("1) الجندر", {"معلّم": "male", "معلّمة": "female"}),
        "experience": (
            "7) سنوات الخبرة:",
            {"1-5 سنوات": "1-5", "6-10 سنوات": "6-10", "11-15 سنوات": "11-15",
             "16 فما فوق": "16"},
        ),
    },
    comments=[
        "1) ما الذي تحتاجه لتطوير مهاراتك في تطبيق طرائق تدريس حديثة؟ ",
        "2) برأيك، كيف يمكن تشجيع المعلّمين على دمج وتطبيق طرائق تدريس حديثة في حصصهم؟",
        "ملاحظات أو اقتراحات ترغب بمشاركتها حول الموضوع.",
    ],
)


# France: barometer of university and research staff

def eleven(low, middle, high, satisfied, dissatisfied):
    labels = {str(code): code for code in range(1, 10)}
    labels |= {f"0 - {low}": 0, f"10 - {high}": 10}
    if middle:
        labels[f"5 - {middle}"] = 5
    return Scale(labels, satisfied, dissatisfied, ["Ne connais pas"], ["NA"])


CONDITIONS = eleven(
    "Pas du tout satisfaisantes", None, "Tout à fait satisfaisantes", [7, 8, 9, 10], [0, 1, 2, 3])
EVOLUTION = eleven(
    "Rapide dégradation", "Stable", "Rapide amélioration", [6, 7, 8, 9, 10], [0, 1, 2, 3, 4])
OPTIMISM = eleven("Sans espoir", "Neutre", "Serein", [6, 7, 8, 9, 10], [0, 1, 2, 3, 4])
CONFIDENCE = eleven("Pas du tout", None, "Totalement", [7, 8, 9, 10], [0, 1, 2, 3])
CORE = eleven("Pas du tout", "Neutre", "Totalement", [7, 8, 9, 10], [0, 1, 2, 3])
ASPECTS = ["gener", "ens", "rech", "admin", "relmem", "relaut", "carri", "remun", "equil"]
BODIES = [
    "Etat", "MESRI", "ParitairesNat", "CNU", "CoNRS", "ANR", "HCERES", "ONR", "FU", "UDICE",
    "AUREF", "Territoire", "Presidences", "Conseils", "ParitairesLocales", "Dircomp",
]


def check_barometer(export, table, responses, alpha):
    published = {"conditions": 0.879184, "evolution": 0.878580, "optimisme": 0.901831,
                 "confiance": 0.935409}
    rows = {"conditions": 1570, "confiance": 413}
    for objective, value in published.items():
        own = responses.scores[[i.id for i in export.items if i.objective == objective]]
        found = alpha(own)
        close(found[0], value, 6)
        assert rows.get(objective, found[3]) == found[3], (objective, found)


BAROMETER = Export(
    name="fr-staff-barometer-cpesr", survey="staff-barometer",
    file="fr-staff-barometer-cpesr/results-anon.csv", group="staff",
    period=constant("barometre-1"),
    items=[
        *(Item(f"conditions-{a}", f"conditions.{a}.", CONDITIONS, "conditions") for a in ASPECTS),
        *(Item(f"evolution-{a}", f"evolution.{a}.", EVOLUTION, "evolution") for a in ASPECTS),
        *(Item(f"optimisme-{a}", f"optimisme.{a}.", OPTIMISM, "optimisme") for a in ASPECTS),
        *(Item(f"confiance-{b}", f"confiance.{b}.", CONFIDENCE, "confiance") for b in BODIES),
        Item("socle-satisfaction", "socle.satisfaction.", CORE, "socle"),
        Item("socle-bonheur", "socle.bonheur.", CORE, "socle"),
        Item("socle-sens", "socle.sens.", CORE, "socle"),
        Item("socle-valo", "socle.valo.", CORE, "socle"),
        Item("socle-confiance", "socle.confiance.", CORE, "socle"),
    ],
    dimensions={
        "statut": (
            "statut",
            {
                "Titulaire d'un poste de la fonction publique": "titulaire",
                "Sous contrat CDD": "cdd",
                "Sous contrat CDI": "cdi",
                "Vacataire ou précaire": "vacataire",
                "Sous contrat de mission scientifique": "mission",
                "Titulaire d'une chaire professeur junior (CPJ)": "cpj",
            },
        ),
    },
    check=check_barometer,
)


# LimeSurvey, codes and texts as headings: well-being of students

WHO5 = Scale(
    {"At no time (0)": 0, "Some of the time (1)": 1, "Less than half of the time (2)": 2,
     "More than half of the time (3)": 3, "Most of the time (4)": 4, "All of the time (5)": 5},
    [3, 4, 5], [0, 1, 2])
AGREE_UP = Scale(
    {"Strongly disagree (1)": 1, "Disagree (2)": 2, "Somewhat disagree (3)": 3, "Neutral (4)": 4,
     "Somewhat agree (5)": 5, "Agree (6)": 6, "Strongly agree (7)": 7},
    [5, 6, 7], [1, 2, 3], ["Not Applicable (8)"])
# Here the tool's codes are not in the order of the answers: agreement counts up to 7 all the same.
AGREE_MIXED = Scale(
    {"Strongly disagree (1)": 1, "Disagree (2)": 2, "Somewhat disagree (3)": 3, "Neutral (4)": 4,
     "Somewhat agree (8)": 5, "Agree (5)": 6, "Strongly agree (6)": 7},
    [5, 6, 7], [1, 2, 3])
# And here they run downwards.
AGREE_DOWN = Scale(
    {"Strongly Disagree (7)": 1, "Disagree (6)": 2, "Somewhat Disagree (5)": 3, "Neutral (4)": 4,
     "Somewhat Agree (3)": 5, "Agree (2)": 6, "Strongly Agree (1)": 7},
    [5, 6, 7], [1, 2, 3])
GOALS = Scale(
    {"(1) No goals": 1, "(2)": 2, "(3)": 3, "(4)": 4, "(5)": 5, "(6)": 6,
     "(7) Very clear goals": 7}, [5, 6, 7], [1, 2, 3])
MOOD = Scale(
    {"1)": 1, "2)": 2, "3)": 3, "4)": 4, "5)": 5, "6)": 6, "7) I have a very good mood": 7},
    [5, 6, 7], [1, 2, 3])
LIFE = "LSTestQ4LRITestQ1[%s]. Here and now, to what degree you agree with the statements below? [%s]"
FEEL = "LSTestQ27Q33[%s]. Here and now, to what degree do you agree with the statements below? [%s]"
NOW = "SoCQ1N[%s]. Choose the tendency best describing your current experience.  Here and now, ... [%s]"
WHO = "WHO5[%s]. Over the last two weeks [%s]"
DOMAIN = "LSTestQ5[%s]. (If applicable) Here and now, I feel satisfied [%s]"

WELLBEING = Export(
    name="tool-limesurvey-codes-and-text", survey="wellbeing",
    file="tool-limesurvey-codes-and-text/results-survey.csv", group="learner",
    period=by_time("submitdate. Date submitted", "%Y-%m-%d %H:%M:%S", {"2023-2024-S1": ("2023-09-01", "2024-02-29")}),
    items=[
        Item("family", DOMAIN % ("SQ002", "with my family life."), AGREE_UP, "life-domains"),
        Item("relationship", DOMAIN % ("SQ003", "with my relationship/marriage."), AGREE_UP, "life-domains"),
        Item("job", DOMAIN % ("SQ004", "with my job."), AGREE_UP, "life-domains"),
        Item("studies", DOMAIN % ("SQ005", "with my education."), AGREE_UP, "life-domains"),
        Item("goals", "PuLQ1. Right now, I have\xa0", GOALS),
        Item("mood", "mood. Here and now, I feel", MOOD),
        Item("life-satisfied", LIFE % ("SQ002", "I feel satisfied with my life."), AGREE_UP, "life"),
        Item("life-not-accomplished", LIFE % ("SQ001", "I don’t seem to be able to accomplish those things that are really important to me."), AGREE_UP, "life", True),
        Item("life-social", LIFE % ("SQ003", "I am pleased with the social life I lead."), AGREE_UP, "life"),
        Item("life-self", LIFE % ("SQ004", "I am satisfied with my person or self as an individual."), AGREE_UP, "life"),
        Item("life-appearance", LIFE % ("SQ005", "I consider my physical appearance excellent."), AGREE_UP, "life"),
        Item("life-idea", LIFE % ("SQ006", "I have a clear idea of what I’d like to do with my life."), AGREE_UP, "life"),
        Item("life-full", LIFE % ("SQ007", "I feel that I am living fully."), AGREE_UP, "life"),
        Item("life-no-idea", LIFE % ("SQ008", "I just don’t know what I really want to do with my life."), AGREE_UP, "life", True),
        Item("feel-joyful", FEEL % ("SQ002", "I feel joyful."), AGREE_MIXED, "feelings"),
        Item("feel-positive", FEEL % ("SQ003", "I feel positive."), AGREE_MIXED, "feelings"),
        Item("feel-contented", FEEL % ("SQ004", "I feel contented."), AGREE_MIXED, "feelings"),
        Item("feel-angry", FEEL % ("SQ005", "I feel angry."), AGREE_MIXED, "feelings", True),
        Item("feel-anxious", FEEL % ("SQ007", "I feel anxious."), AGREE_MIXED, "feelings", True),
        Item("feel-sad", FEEL % ("SQ006", "I feel sad."), AGREE_MIXED, "feelings", True),
        Item("now-indifferent", NOW % ("SQ002", "I have the feeling I don't really care about what is happening around me."), AGREE_DOWN, "coherence", True),
        Item("now-surprised", NOW % ("SQ003", "I feel negatively surprised by someone I thought I knew well."), AGREE_DOWN, "coherence", True),
        Item("now-disappointed", NOW % ("SQ001", "I feel disapointed by someone I counted on."), AGREE_DOWN, "coherence", True),
        Item("now-unfair", NOW % ("SQ004", "I have the feeling others treated me unfairly."), AGREE_DOWN, "coherence", True),
        Item("now-unfamiliar", NOW % ("SQ005", "I have the feeling I am in an unfamiliar situation and don't know what to do."), AGREE_DOWN, "coherence", True),
        Item("who-cheerful", WHO % ("SQ001", "I have felt cheerful and in good spirits"), WHO5, "wellbeing"),
        Item("who-calm", WHO % ("SQ002", "I have felt calm and relaxed"), WHO5, "wellbeing"),
        Item("who-active", WHO % ("SQ003", "I have felt active and vigorous"), WHO5, "wellbeing"),
        Item("who-rested", WHO % ("SQ004", "I woke up feeling fresh and rested"), WHO5, "wellbeing"),
        Item("who-interested", WHO % ("SQ005", "My daily life has been filled with things that interest me"), WHO5, "wellbeing"),
    ],
    dimensions={
        "education": (
            "Education. What is the highest level of education you have completed?",
            {"Completed Secondary School": "secondary", "Some University but no degree": "some-university",
             "University Bachelors Degree": "bachelor"},
        ),
    },
)


# Congo: use of the internet, LimeSurvey in French with bilingual texts

OFTEN = Scale(
    {"Jamais /Never": 1, "Quelquefois /Sometimes": 2, "Souvent /Often": 3})
IMPORTANT = Scale(
    {"Pas important / Not important": 1, "Important": 2,
     "Extremement important /Extremely important": 3})
EXPERIENCE = Scale(
    {"Tres Mauvais / Very Bad": 1, "Mauvais / Bad": 2, "Bon / Good": 3, "Tres bon /Very Good": 4,
     "Excellent /Excellent": 5}, [3, 4, 5], [1, 2], ["je ne sais pas/ I don't know"])
USE = "À quelle fréquence utilisez-vous Internet pour les activités suivantes: / How often do you use the internet for the following activities: \t\t [%s]"
ASPECT = "Les quels de ces aspects influencent le plus votre qualite d'experience sur Internet [%s]"
RATE = "Comment evaluez-vous votre experience avec les applications ci-dessous /\xa0How would you rate your experience with the apps below [%s]"
DEVICE = "Quel(s) appareil(s) utilisez-vous le plus pour accéder à Internet ?/ Which device do you mostly use to access the Internet?\xa0 [%s]"

CONGO = Export(
    name="fr-limesurvey-drc-internet", survey="internet",
    file="fr-limesurvey-drc-internet/survey_data.csv", group="user",
    period=by_time("Date de soumission", "%Y-%m-%d %H:%M:%S", {"2022-S2": ("2022-07-01", "2022-12-31")}),
    items=[
        Item("use-emails", USE % "Emails", OFTEN),
        Item("use-information", USE % "Information", OFTEN),
        Item("use-shopping", USE % "Achats en Ligne - Online Shopping / Auctions", OFTEN),
        Item("use-work", USE % "Travail /Business/ Etudes - Work / Business / Studies", OFTEN),
        Item("use-games", USE % "Jeux - Games", OFTEN),
        Item("use-videos", USE % "Regarder des vidéos diffusées en direct - Watch livescreamed videos", OFTEN),
        Item("aspect-loading", ASPECT % "Le temps de chargement d'un site web /\xa0The loading time of a website", IMPORTANT),
        Item("aspect-freezes", ASPECT % "Le nombre de gels pendant la vidéo en direct /\xa0The number of freezes during live video", IMPORTANT),
        Item("app-chrome", RATE % "Navigateur Chrome / Chrome Web browser ", EXPERIENCE, "experience"),
        Item("app-mozilla", RATE % "Navigateur Mozilla / Mozilla Web browser ", EXPERIENCE, "experience"),
        Item("app-safari", RATE % "Navigateur Safari / Safari Web browser ", EXPERIENCE, "experience"),
        Item("app-youtube", RATE % "Youtube ", EXPERIENCE, "experience"),
        Item("app-zoom", RATE % "Zoom ", EXPERIENCE, "experience"),
        Item("app-facebook", RATE % "Facebook ", EXPERIENCE, "experience"),
        Item("app-whatsapp", RATE % "Whatsapp ", EXPERIENCE, "experience"),
        Item("app-twitter", RATE % "Twitter ", EXPERIENCE, "experience"),
        Item("app-instagram", RATE % "Instagram ", EXPERIENCE, "experience"),
        Item("app-tiktok", RATE % "Tiktok ", EXPERIENCE, "experience"),
        Item("app-snapchat", RATE % "Snapchat ", EXPERIENCE, "experience"),
    ],
    choices=[
        Columns(
            "devices", "Oui",
            {DEVICE % "À la fois smartphone et ordinateur portable / PC and Smartphone": "both",
             DEVICE % " Bureau / Desktop": "desktop", DEVICE % " Ordinateur portable /Laptop": "laptop",
             DEVICE % " Téléphone intelligent /Smart phone": "telephone",
             DEVICE % " Tablette /Tablet": "tablet"}),
    ],
)


# Microsoft Forms: satisfaction with a telephone

SATISFIED_EN = Scale(
    {"Very dissatisfied": 1, "Somewhat dissatisfied": 2,
     "Neither satisfied nor dissatisfied": 3, "Somewhat satisfied": 4, "Very satisfied": 5},
    [4, 5], [1, 2])

MICROSOFT = Export(
    name="tool-microsoft-forms", survey="phones",
    file="tool-microsoft-forms/surveyEng.csv", group="customer",
    period=by_time("Completion time", "%m/%d/%y %H:%M:%S", {"2020-2021-S2": ("2021-02-01", "2021-07-31")}),
    items=[Item("satisfaction", "How satisfied are you about your phone?", SATISFIED_EN, "satisfaction")],
    dimensions={
        "use": (
            "The amount of time you spend on your cell phone each day is approximately:",
            {"0-1 hours": "little", "1-2 hours": "little", "2-3 hours": "little",
             "3-4 hours": "medium", "4-5 hours": "medium", "5-6 hours": "medium",
             "6-7 hours": "much", "7-8 hours": "much", "8-9 hours": "much", ">9 hours": "much"},
        ),
    },
    choices=[
        Choices(
            "factors", "What factors are important to you whilst purchasing your phone?", ";",
            {"Battery": "battery", "Pricing": "pricing", "Storage": "storage",
             "Operating system": "system", "Screen size": "size", "Memory": "memory",
             "Screen resolution": "resolution", "Brand": "brand",
             "Screen refresh rate": "refresh", "Publicity": "publicity"},
            "other"),
    ],
)


# Google Forms: a pilot course with fifteen answers, and a survey of open-source users

PILOT = Export(
    name="tool-google-forms-en", survey="pilot-course",
    file="tool-google-forms-en/student_feedback.csv", group="learner",
    period=by_time("Timestamp", "%Y/%m/%d %I:%M:%S %p", {"2017-2018-S1": ("2017-09-01", "2018-01-31")}),
    items=[
        Item("understanding", "I had a better understanding of statistics after the course.", FIVE, "learning"),
        Item("code-harder", "Writing the statistical procedures in code made them harder to understand.", FIVE, "learning", True),
        Item("confidence", "After the course, I feel more confident about doing my own data analysis", FIVE, "learning"),
        Item("pace", "About the pace of the course, was it:", numbered(1, 5, [], [])),
    ],
    comments=[
        "What did you like most about the course?",
        "If there was one thing about the course you could change, what would it be?",
        "Do you have any other suggestions for the next time we do this course?",
    ],
)

OUTLOOK = "Looking ahead to the next 6 to 12 months as a core contributor or maintainer, how do you feel about the following aspects: [%s]"
HOPE = Scale(
    {"Anxious or exposed": 1, "Nervous": 2, "So-so": 3, "Hopeful": 4, "Excited or safe": 5},
    [4, 5], [1, 2])
OPEN_SOURCE = Export(
    name="tool-google-forms-en-open-source", survey="open-source",
    file="tool-google-forms-en/open-source-survey-2026_Responses.csv", group="user",
    period=by_time("Timestamp", "%m/%d/%Y %H:%M:%S", {"2026-T2": ("2026-05-01", "2026-08-31")}),
    items=[
        Item("preference", "When evaluating technical tools for use in a project, how heavily do you and/or your team weigh whether a software option was open-source vs. proprietary?", Scale(
            {"Strongly prefer proprietary options": 1, "Lean toward proprietary options": 2,
             "Neutral / No weight": 3, "Lean toward open-source options": 4,
             "Strongly preferr open-source options": 5}, [4, 5], [1, 2]), "adoption"),
        Item("frequency", "In the past 6 months, how often have you used open-source software for subsurface or other technical processing, modeling, or analysis?", Scale(
            {"Never, or I don't perform this kind of work": 1, "Rarely": 2, "Monthly": 3,
             "Weekly": 4, "Daily": 5}, [4, 5], [1, 2]), "adoption"),
        *(
            Item("outlook-" + name, OUTLOOK % row, HOPE, "outlook")
            for name, row in {
                "features": "Shipping features", "bugs": "Fixing bugs",
                "reviews": "Reviewing contributions", "recognition": "Getting recognition",
                "contributors-ai": "Contributors' use of AI", "project-ai": "Your project's use of AI",
                "supply-chain": "Upstream supply chain attacks",
                "attacks": "Your project(s) being attacked",
                "administration": "Project administration", "community": "Community management",
                "funding": "Funding the work", "strategy": "Strategic planning",
            }.items()
        ),
        Item("ai-trust", "To what extent do you trust the assistance of AI assistants and agentic tools?", numbered(1, 10, [7, 8, 9, 10], [1, 2, 3, 4]), "ai"),
        Item("ai-use-barrier", 'To what extent do you agree with this statement: "AI code assistants are lowering the barrier for non-programmers to make use of subsurface open source projects."', FIVE),
        Item("ai-contribute-barrier", 'To what extent do you agree with this statement: "AI code assistants are lowering the barrier for non-programmers to contribute to subsurface open source projects."', FIVE),
    ],
    dimensions={
        "region": (
            "In which region are you located?",
            {"Europe": "europe", "North America": "north-america", "Australasia": "australasia",
             "Asia": "asia", "South America": "south-america", "Africa / Middle East": "africa"},
        ),
    },
    comments=["That's the end of the survey. Is there anything you'd like to share?"],
)


# Google Forms in French: students of an engineering school

CODING = Scale(
    {"Jamais": 1, "De temps en temps": 2, "Plusieurs fois par semaine": 3, "Tous les jours": 4},
    [3, 4], [1])
STUDENTS = Export(
    name="fr-google-forms-students", survey="students",
    file="fr-google-forms-students/reponses_raw.csv", group="learner",
    period=by_time("Horodateur", "%m-%d-%y", {"2024-2025-S1": ("2024-09-01", "2025-01-31")}),
    items=[
        Item("vocation", "3. Savais-tu déjà ce que tu voulais faire avant de venir à l’ENSIM ?", YES_NO, "projet"),
        Item("entrepreneur", "9. Envisages-tu l’auto-entreprenariat ? ", YES_NO),
        Item("coding", "19. À quelle fréquence codes-tu pour des projets personnels ?", CODING, "pratique"),
        Item("without-code", "21. Envisagez vous un travail sans code/programmation plus tard ?", YES_NO),
    ],
    dimensions={
        "palette": (
            "16. Quelle palette de couleurs préfères-tu ? ",
            {"Palette 1": "p1", "Palette 2": "p2", "Palette 3": "p3", "Sans opinion": "none"},
        ),
    },
    choices=[
        Choices(
            "associations", "5. Quelle(s) association(s) et/ou événement(s) t’intéressent ?",
            r", (?![^(]*\))",
            {"Gala": "gala", "BDLC (Kfet, Trublions, Kartel, ...)": "bdlc", "BDE": "bde",
             "ENSIMersion": "ensimersion", "24h du code": "24h", "EnsimElec": "ensimelec",
             "Nuit de l’info": "nuit-info", "Forum de l'ENSIM": "forum", "Fablab": "fablab",
             "Journée des Ensimiens (ex JDA)": "journee", "IEEE Xtreme": "ieee",
             "AgiLeMans": "agilemans"}),
    ],
)


# Turkey: evaluations of courses and instructors, no respondent ids, many equal rows

COURSE_HEADINGS = [
    "Orientation", "Course Objectives", "Valua additon", "Syllabus Oriented", "Assignments",
    "Resources provided", "Practicals", "activities", "interactive", "met expectations",
    "Relevant", "Life aim",
]
INSTRUCTOR_HEADINGS = [
    "Instructor knowledge", "Instructor prep", "Instructor plan", "instructor commitment",
    "instructor punctual", "instructor speaking", "instructor effictiveness",
    "instructor helpful", "instructor positive", "instructor respectful",
    "class participation", "instructor assignment", "instructor responsiveness",
    "instructor eval sys", "instructor solutions", "isntructor treatment",
]


def check_turkey(export, table, responses, alpha):
    close(alpha(responses.scores)[0], 0.991956, 6)
    for objective, value in {"course": 0.982820, "instructor": 0.990909}.items():
        close(alpha(responses.scores[[i.id for i in export.items if i.objective == objective]])[0], value, 6)
    assert len(responses.scores) == 5820


TURKEY = Export(
    name="edu-turkiye-uci", survey="evaluation",
    file="edu-turkiye-uci/turkiye-student-evaluation_generic.csv", group="learner",
    period=constant("2012-2013"),
    items=[
        *(Item(f"q{n}", h, FIVE, "course") for n, h in enumerate(COURSE_HEADINGS, 1)),
        *(Item(f"q{n}", h, FIVE, "instructor") for n, h in enumerate(INSTRUCTOR_HEADINGS, 13)),
    ],
    dimensions={
        "instructor": ("instcode", {"1": "i1", "2": "i2", "3": "i3"}),
        "course": ("course code", {str(n): str(n) for n in range(1, 14)}),
    },
    check=check_turkey,
)

EXPORTS = [
    KENYA, MANCHESTER, GRADUATES, TEACHERS, BAROMETER, WELLBEING, CONGO, MICROSOFT, PILOT,
    OPEN_SOURCE, STUDENTS, TURKEY,
]
